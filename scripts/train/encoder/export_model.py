"""Writes a trained checkpoint as what packages/nlp reads: an int8 ONNX graph and the table of word pieces."""
import argparse
import json
import struct
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from torch import Tensor, nn
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic

from batches import to_examples
from events import TYPES, Events
from measure import score_names, score_trees
from name_sets import LABELS, load_names
from network import Analyser
from pieces import Segmenter
from train import package_file
from treebanks import UPOS, load_treebanks
from weights_file import WeightsFile

INPUTS = ["pieces", "mask", "pool", "domain"]
OUTPUTS = ["upos", "arcs", "labels", "names", "kinds", "carriers", "participants"]
NODES = ("arcs", "labels", "participants")


class Graph(nn.Module):
    """What the file computes: scores of tags, arcs, names and kinds of events, the best label of every arc, and vectors for roles."""

    def __init__(self, model: Analyser, events: Events):
        super().__init__()
        self.model, self.events = model, events

    def forward(self, pieces: Tensor, mask: Tensor, pool: Tensor, domain: Tensor) -> tuple[Tensor, ...]:
        model, events = self.model, self.events
        total, last = model.encode(pieces, mask, domain)
        words = model.pooled(total, pool, domain)
        inner = words[:, 1:]
        parsed = model.upos(inner), model.arcs(words), model.best_labels(words), model.names(inner)
        states = events.states(last, mask, pool, words)
        return *parsed, events.trigger(states[:, 1:]), events.carrier(states[:, 1:]), events.word(states)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--weights")
    parser.add_argument("--out", type=Path, required=True, help="folder for encoder.onnx, pieces.bin and labels.json")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    saved = torch.load(options.checkpoint, weights_only=False)
    source = WeightsFile(options.weights or package_file())
    model = Analyser(source, saved["layers"], len(saved["deprels"]), len(LABELS))
    model.load_state_dict(saved["model"])
    model.eval()
    events = Events(source, saved["layers"], len(saved["features"]))
    events.load_state_dict(saved["events"])
    events.eval()
    write_graph(Graph(model, events), source.hidden, options.out)
    write_events(events, saved["features"], options.out / "events.bin")
    write_pieces(source, saved["keep"], options.out / "pieces.bin")
    labels = {"upos": UPOS, "deprels": saved["deprels"], "names": LABELS, "treebanks": ["gsd", "csui", "pud"]}
    (options.out / "labels.json").write_text(json.dumps(labels) + "\n", "utf8")
    check(source, saved, options)


def write_graph(graph: Graph, hidden: int, folder: Path) -> None:
    example = (torch.zeros(2, 7, hidden), torch.ones(2, 7), torch.zeros(2, 4, 7), torch.zeros(2, dtype=torch.long))
    axes = {"pieces": {0: "batch", 1: "piece"}, "mask": {0: "batch", 1: "piece"}, "domain": {0: "batch"}}
    axes["pool"] = {0: "batch", 1: "word", 2: "piece"}
    axes |= {name: {0: "batch", 1: "node" if name in NODES else "word"} for name in OUTPUTS}
    axes["arcs"][2] = axes["labels"][2] = "node"
    full = folder / "full.onnx"
    torch.onnx.export(
        graph, example, str(full), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17, dynamo=False
    )
    quantize_dynamic(full, folder / "encoder.onnx", weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gemm"])
    full.unlink()
    print(f"encoder.onnx {(folder / 'encoder.onnx').stat().st_size / 1e6:.1f} MB", file=sys.stderr)


def write_events(events: Events, features: list[str], path: Path) -> None:
    """What packages/extract reads: a length, JSON {types, width, features}, then float32 arrays in the order of EventModel."""
    header = json.dumps({"types": TYPES, "width": events.role.shape[1] - 1, "features": features}).encode()
    header += b" " * (-len(header) % 4)
    arrays = [events.lex.weight, events.role, events.role_bias, events.null, events.distance, events.feats.weight[1:]]
    with open(path, "wb") as file:
        file.write(struct.pack("<I", len(header)) + header)
        for array in arrays:
            file.write(array.detach().numpy().astype("<f4").tobytes())


def write_pieces(source: WeightsFile, keep: list[int], path: Path) -> None:
    """
    Little-endian: number of pieces, width and the four special pieces (begin, end, padding, unknown) as uint32; JSON of
    {pieces, normaliser} with its length before it; scores as float32; then each piece's 4-bit row as in the package: per block of
    32 weights a float16 scale, then 16 bytes (low nibble = weight j, high nibble = weight j + 16, minus 8).
    """
    place = {piece: number for number, piece in enumerate(keep)}
    special = [place[i] for i in (source.begin, source.end, source.padding, source.unknown)]
    used = set("".join(source.pieces[i] for i in keep)) | set(" ")
    normaliser = {key: value for key, value in source.normaliser.items() if set(value) <= used}
    text = json.dumps({"pieces": [source.pieces[i] for i in keep], "normaliser": normaliser}, ensure_ascii=False).encode()
    text += b" " * (-len(text) % 4)
    scales, nibbles = source.packed_rows("emb.word", source.hidden)
    with open(path, "wb") as file:
        file.write(struct.pack("<7I", len(keep), source.hidden, *special, len(text)))
        file.write(text)
        file.write(source.scores[keep].astype("<f4").tobytes())
        file.write(scales[keep].astype("<f2").tobytes())
        file.write(nibbles[keep].tobytes())
    print(f"pieces.bin {path.stat().st_size / 1e6:.1f} MB", file=sys.stderr)


def check(source: WeightsFile, saved: dict, options: argparse.Namespace) -> None:
    """Scores of the int8 graph on the held-out parts: what the model card says."""
    session_options = onnxruntime.SessionOptions()
    session_options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(options.out / "encoder.onnx"), session_options)
    table = torch.from_numpy(source.matrix("emb.word", source.hidden)[saved["keep"]].copy())
    place = {piece: number for number, piece in enumerate(saved["keep"])}
    pieces, scores = [source.pieces[i] for i in saved["keep"]], source.scores[saved["keep"]].tolist()
    segmenter = Segmenter(pieces, scores, source.normaliser, place[source.unknown])
    marks = place[source.begin], place[source.end]

    def run(batch):
        feed = {"pieces": table[batch.ids], "mask": batch.mask, "pool": batch.pool, "domain": batch.domain}
        answers = session.run(OUTPUTS, {name: value.numpy() for name, value in feed.items()})
        upos, arcs, best, names, *_ = (torch.from_numpy(np.asarray(answer)) for answer in answers)
        return upos, arcs, best, best, names

    def relate(best, _, heads):
        chosen = best[:, 1:].gather(2, heads.clamp(min=0)[..., None])
        return F.one_hot(chosen[..., 0], len(saved["deprels"])).float()

    with torch.no_grad():
        for key, sentences in load_treebanks(options.shared)[1].items():
            examples = to_examples(sentences, segmenter, marks)
            print(key, "UPOS %.2f UAS %.2f LAS %.2f" % score_trees(run, relate, examples, saved["deprels"]), flush=True)
        names = to_examples(load_names(options.shared)[1], segmenter, marks)
        print("names F1", score_names(run, names, saved["deprels"]), flush=True)
    assert onnx.load(str(options.out / "encoder.onnx"), load_external_data=False).graph.input


if __name__ == "__main__":
    main()
