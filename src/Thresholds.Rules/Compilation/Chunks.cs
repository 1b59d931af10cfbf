namespace Thresholds.Rules.Compilation;

/// <summary>
/// A list that only grows, in pieces that are small enough for the heap of short-lived objects. Compiling a long edition in lists of one piece makes the
/// runtime collect the whole heap, and costs several times as much a rule as a short edition does.
/// </summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class Chunks<T>
{
    private const int FirstLength = 16;
    private const int FullLength = 2_048;

    private readonly List<T[]> full = [];
    private T[] last = new T[FirstLength];
    private int used;

    public int Count { get; private set; }

    public T this[int place]
    {
        get
        {
            int piece = place / FullLength;
            return piece < full.Count ? full[piece][place % FullLength] : last[place - (full.Count * FullLength)];
        }
    }

    public void Add(T item)
    {
        if (used == last.Length)
        {
            MakeRoom();
        }

        last[used++] = item;
        Count++;
    }

    /// <summary>How many pieces there are.</summary>
    public int PieceCount => full.Count + 1;

    public ReadOnlySpan<T> Piece(int piece) => piece < full.Count ? full[piece] : last.AsSpan(0, used);

    public T[] ToArray()
    {
        T[] all = new T[Count];
        int start = 0;
        for (int piece = 0; piece < PieceCount; piece++)
        {
            Piece(piece).CopyTo(all.AsSpan(start));
            start += Piece(piece).Length;
        }

        return all;
    }

    private void MakeRoom()
    {
        if (last.Length < FullLength)
        {
            Array.Resize(ref last, last.Length * 2);
            return;
        }

        full.Add(last);
        last = new T[FullLength];
        used = 0;
    }
}
