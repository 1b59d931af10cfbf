namespace Thresholds.Rules.Yaml;

/// <summary>How a value is written: one declaration that reads it and that describes it, so that neither can say what the other does not.</summary>
/// <typeparam name="T">What reading it gives.</typeparam>
internal sealed class Shape<T>(Func<Field, T> read, Schema schema)
{
    public Schema Schema { get; } = schema;

    /// <summary>Reads the value; reports it where it is not what it should be.</summary>
    public T Read(Field field) => read(field);
}
