"""UDPipe 1, the peer: `train PART TRAIN.conllu MODEL` learns a "tagger" or a "parser", `run TAGGER PARSER IN.conllu OUT.conllu` tags
and parses the words of IN and prints the CPU seconds it took. Needs `pip install ufal.udpipe`."""
import sys
import time
from pathlib import Path

from ufal.udpipe import InputFormat, Model, OutputFormat, Pipeline, ProcessingError, Sentence, Sentences, Trainer

# The treebanks have only words and universal tags in common. Ten rounds where UDPipe takes twenty by default: half the time.
TAGGER = "models=1;iterations=10;templates_1=tagger;guesser_suffix_rules_1=8;use_lemma_1=0;use_xpostag_1=0;use_feats_1=0;provide_lemma_1=0;provide_xpostag_1=0;provide_feats_1=0"
PARSER = (
    "iterations=10;embedding_upostag=20;embedding_feats=0;embedding_xpostag=0;embedding_form=50;embedding_lemma=0;"
    "embedding_deprel=20;learning_rate=0.01;learning_rate_final=0.001;l2=0.3;hidden_layer=200;batch_size=10;"
    "transition_system=projective;transition_oracle=dynamic;structured_interval=10"
)


def train(part: str, source: str, target: str) -> None:
    error = ProcessingError()
    options = (TAGGER, "none") if part == "tagger" else ("none", PARSER)
    model = Trainer.train("morphodita_parsito", Sentences(read(source)), Sentences(), "none", *options, error)
    if error.occurred():
        sys.exit(f"UDPipe did not train: {error.message}")
    Path(target).write_bytes(model)


def read(path: str) -> list[Sentence]:
    reader = InputFormat.newConlluInputFormat()
    reader.setText(Path(path).read_text("utf8"))
    sentences, sentence, error = [], Sentence(), ProcessingError()
    while reader.nextSentence(sentence, error):
        sentences.append(sentence)
        sentence = Sentence()
    if error.occurred():
        sys.exit(f"UDPipe can't read {path}: {error.message}")
    return sentences


def load(path: str) -> Model:
    model = Model.load(path)
    if not model:
        sys.exit(f"UDPipe can't load {path}; delete it and train again")
    return model


def run(tagger_path: str, parser_path: str, source: str, target: str) -> None:
    tagger, parser, error = load(tagger_path), load(parser_path), ProcessingError()
    sentences, writer = read(source), OutputFormat.newOutputFormat("conllu")
    start = time.process_time()
    for sentence in sentences:
        if not tagger.tag(sentence, Pipeline.DEFAULT, error) or not parser.parse(sentence, Pipeline.DEFAULT, error):
            sys.exit(f"UDPipe failed: {error.message}")
    seconds = time.process_time() - start
    Path(target).write_text("".join(writer.writeSentence(sentence) for sentence in sentences), "utf8")
    print(seconds)


if __name__ == "__main__":
    {"train": train, "run": run}[sys.argv[1]](*sys.argv[2:])
