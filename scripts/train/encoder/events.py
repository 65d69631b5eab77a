"""Two heads over the encoder's words for events: which type a word carries, and who and what takes part."""
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from network import BRANCH, Layer, _classifier, _projection, _with_one, attention_bias
from weights_file import WeightsFile

TYPES = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"
).split()
ROLES = ["subjects", "objects", "items"]
NONE = len(TYPES)


class Events(nn.Module):
    """
    Layers of its own over the analyser's lower ones, begun as copies of its upper ones: learning events makes no parser worse.
    A word's scores are those of its state and, where the lexicon knows the word, a learned trust in the lexicon. A role's score
    is bilinear in the states of carrier and participant; phrases add the weights of named features (role-features.ts).
    """

    def __init__(self, source: WeightsFile, layers: int, features: int, hidden: int = 128):
        super().__init__()
        width = 2 * source.hidden + 32
        self.layers = nn.ModuleList([Layer(source, number, 0.1) for number in range(BRANCH, layers)])
        self.root = nn.Parameter(torch.randn(source.hidden) * 0.02)
        self.trigger = _classifier(width, NONE + 1)
        self.trigger[-1].bias.data[NONE] = 4.0
        self.lex = nn.Linear(2 * NONE, NONE + 1, bias=False)
        self.lex.weight.data.zero_()
        self.lex.weight.data[:-1] = torch.cat([torch.eye(NONE)] * 2, 1) * 2.0
        self.carrier, self.word = _projection(width, hidden), _projection(width, hidden)
        self.role = nn.Parameter(torch.zeros(len(ROLES), hidden + 1, hidden + 1))
        self.role_bias = nn.Parameter(torch.full((len(ROLES),), -3.0))
        self.feats = nn.EmbeddingBag(features + 1, 2, mode="sum")
        self.feats.weight.data.zero_()
        self.null = nn.Parameter(torch.tensor([-2.0, -2.0]))
        self.distance = nn.Parameter(torch.zeros(14))

    def begin_like(self, layers: nn.ModuleList) -> None:
        """Starts from the analyser's upper layers."""
        self.layers.load_state_dict(nn.ModuleList(layers[BRANCH:]).state_dict())

    def states(self, last: Tensor, mask: Tensor, pool: Tensor, words: Tensor) -> Tensor:
        """The analyser's states of root and words with those of the further layers behind."""
        for layer in self.layers:
            last = layer(last, attention_bias(mask))
        further = torch.bmm(pool, last.float())
        further = torch.cat([self.root[None, None].expand(further.shape[0], 1, further.shape[2]), further], 1)
        return torch.cat([words, F.dropout(further, 0.2, self.training)], -1)

    def forward(self, states: Tensor, lexicon: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of kinds (words × types and none) and of roles (root and words as carriers × as participants × roles)."""
        kinds = self.trigger(states[:, 1:]) + self.lex(lexicon)
        carriers, participants = _with_one(self.carrier(states)), _with_one(self.word(states))
        return kinds, torch.einsum("bti,rij,bwj->btwr", carriers, self.role, participants) + self.role_bias
