namespace Thresholds.Rules.Engines;

/// <summary>Nodes of a variable, a low and a high branch, each stored once. 0 and 1 are the two ends.</summary>
internal sealed class Triples
{
    public const int Bottom = 0;
    public const int Top = 1;

    /// <summary>The variable of the two ends: behind every other.</summary>
    public const int NoVariable = int.MaxValue;

    private (int Variable, int Low, int High)[] nodes = new (int, int, int)[64];
    private int[] next = new int[64];
    private int[] buckets = new int[64];

    public Triples()
    {
        nodes[Bottom] = (NoVariable, 0, 0);
        nodes[Top] = (NoVariable, 1, 1);
        Count = 2;
    }

    public int Count { get; private set; }

    public int Variable(int node) => nodes[node].Variable;

    public int Low(int node) => nodes[node].Low;

    public int High(int node) => nodes[node].High;

    public int Find(int variable, int low, int high)
    {
        int bucket = Bucket(variable, low, high);
        for (int node = buckets[bucket]; node != 0; node = next[node])
        {
            if (nodes[node] == (variable, low, high))
            {
                return node;
            }
        }

        if (Count == nodes.Length)
        {
            Grow();
            bucket = Bucket(variable, low, high);
        }

        nodes[Count] = (variable, low, high);
        next[Count] = buckets[bucket];
        buckets[bucket] = Count;
        return Count++;
    }

    private int Bucket(int variable, int low, int high) =>
        (int)(((uint)variable * 0x9E3779B1u) ^ ((uint)low * 0x85EBCA77u) ^ ((uint)high * 0xC2B2AE3Du)) >>> 7 & (buckets.Length - 1);

    private void Grow()
    {
        Array.Resize(ref nodes, nodes.Length * 2);
        next = new int[nodes.Length];
        buckets = new int[nodes.Length];
        for (int node = 2; node < Count; node++)
        {
            int bucket = Bucket(nodes[node].Variable, nodes[node].Low, nodes[node].High);
            next[node] = buckets[bucket];
            buckets[bucket] = node;
        }
    }
}
