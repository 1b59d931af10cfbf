namespace Thresholds.Rules;

/// <summary>What a replay found that explains its status.</summary>
public enum ReplayReason
{
    /// <summary>The edition, or the vocabulary, has another content than then. It was evaluated under the present one.</summary>
    EditionChanged,

    /// <summary>The library has another version than then.</summary>
    LibraryChanged,

    /// <summary>The engine of then is not at hand. It was evaluated with the catalog's default.</summary>
    EngineMissing,

    /// <summary>This case's part of the record does not agree with its hash.</summary>
    CaseAltered,

    /// <summary>The file as a whole does not agree with its hash: another case, their order or their number was changed.</summary>
    FileAltered,

    /// <summary>The file says what it said, in another layout: blanks, line endings or escapes were changed.</summary>
    LayoutAltered,

    /// <summary>Neither the edition nor the version of the library explains the difference: another build, or a record that was written anew.</summary>
    NotExplained,
}
