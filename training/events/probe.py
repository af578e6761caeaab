"""What a linear reader gets from each layer, by five folds of PLV: [CLS], mean, mean of source, of target."""
import sys
from pathlib import Path
import numpy as np, torch
from reader import paths
from reader.units import vocabulary
from . import sentences, labels
from .states import Lower, states
torch.set_num_threads(1)
v = vocabulary(paths.MINILM)
S = sentences.corpus(paths.CORPORA / "plv/train.jsonl"); L = [sentences.laid(s, v) for s in S]
names = [t for t in labels.QUADS if t not in ("CONCEDE", "RETREAT")]
y = torch.tensor([names.index(s.table) for s in S]); fold = np.array([s.fold for s in S])
def f1(p):
    r = []
    for k in range(len(names)):
        tp = ((p == k) & (y == k)).sum(); r.append((2 * tp / ((p == k).sum() + (y == k).sum())).item())
    return np.mean(r)
q = torch.tensor([labels.QUADS[n] for n in names])
for source in sys.argv[1:]:
    T = states(Lower(Path(source)), L, list(range(0, 7)))
    for k in range(0, 7):
        X = []
        for l, x in zip(L, T[k]):
            x = x.astype(np.float32); m = l.marks
            part = lambda w: x[w].mean(0) if w.any() else np.zeros(x.shape[1], np.float32)
            X.append(np.concatenate([x[0], x[1:-1].mean(0), part(m & 1 > 0), part(m & 2 > 0), part(m[1:-1] == 0) if 0 else x[m == 0].mean(0)]))
        X = torch.tensor(np.array(X)); 
        p = torch.zeros(len(S), dtype=torch.long)
        for f in range(5):
            tr, te = torch.tensor(fold != f), torch.tensor(fold == f)
            mu, sd = X[tr].mean(0), X[tr].std(0) + 1e-3
            A, B = (X[tr] - mu) / sd, (X[te] - mu) / sd
            torch.manual_seed(0)
            W = torch.nn.Linear(A.shape[1], len(names)); o = torch.optim.Adam(W.parameters(), 2e-3, weight_decay=0)
            torch.nn.init.zeros_(W.weight)
            for step in range(150):
                loss = torch.nn.functional.cross_entropy(W(A), y[tr], label_smoothing=0.05) + 0.5 * (W.weight ** 2).sum() / len(A) * 10
                o.zero_grad(); loss.backward(); o.step()
            p[te] = W(B).argmax(-1)
        print(source[-20:], k, "macro", round(f1(p), 3), "acc", round((p == y).float().mean().item(), 3), "quadacc", round((q[p] == q[y]).float().mean().item(), 3), flush=True)
