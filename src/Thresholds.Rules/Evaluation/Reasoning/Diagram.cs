namespace Thresholds.Rules.Engines;

/// <summary>
/// Decision diagrams over atoms (Bryant 1986): every formula has one node, whatever way it was written, so that what follows from it is exact
/// without trying subsets one by one.
/// </summary>
internal sealed class Diagram
{
    private const int And = 0;
    private const int Or = 1;

    private readonly Triples triples = new();
    private readonly Dictionary<(int Operation, int Left, int Right), int> worked = [];

    public Triples Nodes => triples;

    public int Of(Formula formula)
    {
        if (formula.Drawn >= 0 && formula.Parts.Length > 0)
        {
            return formula.Drawn;
        }

        return formula.Kind switch
        {
            FormulaKind.Always => Triples.Top,
            FormulaKind.Never => Triples.Bottom,
            FormulaKind.Atom => triples.Find(formula.Number, Triples.Bottom, Triples.Top),
            FormulaKind.All => formula.Drawn = Join(And, formula.Parts),
            FormulaKind.Any => formula.Drawn = Join(Or, formula.Parts),
            _ => formula.Drawn = AtLeast(formula.Number, formula.Parts),
        };
    }

    public int Both(int left, int right) => Apply(And, left, right);

    public int Either(int left, int right) => Apply(Or, left, right);

    /// <summary>At most one of some atoms.</summary>
    /// <param name="atoms">The atoms, ascending.</param>
    public int AtMostOne(IReadOnlyList<int> atoms)
    {
        int none = Triples.Top;
        int most = Triples.Top;
        for (int i = atoms.Count - 1; i >= 0; i--)
        {
            most = Make(atoms[i], most, none);
            none = Make(atoms[i], none, Triples.Bottom);
        }

        return most;
    }

    /// <summary>Whatever one atom is.</summary>
    public int Whatever(int node, int atom)
    {
        if (triples.Variable(node) > atom)
        {
            return node;
        }

        return triples.Variable(node) == atom
            ? Either(triples.Low(node), triples.High(node))
            : Make(triples.Variable(node), Whatever(triples.Low(node), atom), Whatever(triples.High(node), atom));
    }

    /// <summary>Whether it holds for a set of atoms alone.</summary>
    public bool Holds(int node, ReadOnlySpan<int> atoms)
    {
        while (node > Triples.Top)
        {
            node = atoms.Contains(triples.Variable(node)) ? triples.High(node) : triples.Low(node);
        }

        return node == Triples.Top;
    }

    /// <summary>What holds for a set just when the node does not hold for the rest: it says what must be taken away.</summary>
    public int Dual(int node) => Dual(node, []);

    private int Dual(int node, Dictionary<int, int> known)
    {
        if (node <= Triples.Top)
        {
            return node == Triples.Top ? Triples.Bottom : Triples.Top;
        }

        if (!known.TryGetValue(node, out int dual))
        {
            known[node] = dual = Make(triples.Variable(node), Dual(triples.High(node), known), Dual(triples.Low(node), known));
        }

        return dual;
    }

    private int Make(int variable, int low, int high) => low == high ? low : triples.Find(variable, low, high);

    // From the last part to the first: what stands later in the order is joined already, and a join then ends at once.
    private int Join(int operation, ReadOnlySpan<Formula> parts)
    {
        int joined = operation == And ? Triples.Top : Triples.Bottom;
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            joined = Apply(operation, Of(parts[i]), joined);
        }

        return joined;
    }

    private int AtLeast(int count, ReadOnlySpan<Formula> parts)
    {
        // reached[k]: at least k of the parts from here to the last.
        int[] reached = new int[count + 1];
        reached[0] = Triples.Top;
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            int part = Of(parts[i]);
            for (int k = count; k >= 1; k--)
            {
                reached[k] = Either(Both(part, reached[k - 1]), reached[k]);
            }
        }

        return reached[count];
    }

    private int Apply(int operation, int left, int right)
    {
        if (left == right)
        {
            return left;
        }

        if (left > right)
        {
            (left, right) = (right, left);
        }

        if (left <= Triples.Top)
        {
            return (left == Triples.Top) == (operation == And) ? right : left;
        }

        int variable = Math.Min(triples.Variable(left), triples.Variable(right));
        (int leftLow, int leftHigh) = Branches(left, variable);
        (int rightLow, int rightHigh) = Branches(right, variable);
        bool isLeaf = leftLow <= Triples.Top && leftHigh <= Triples.Top;
        if (!isLeaf && worked.TryGetValue((operation, left, right), out int known))
        {
            return known;
        }

        int node = Make(variable, Apply(operation, leftLow, rightLow), Apply(operation, leftHigh, rightHigh));
        if (!isLeaf)
        {
            worked[(operation, left, right)] = node;
        }

        return node;
    }

    private (int Low, int High) Branches(int node, int variable) =>
        triples.Variable(node) == variable ? (triples.Low(node), triples.High(node)) : (node, node);
}
