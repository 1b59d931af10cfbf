using Thresholds.Rules.Model.Conditions;

namespace Thresholds.Rules.Engines;

/// <summary>The marks of findings, where somebody has worked them out already.</summary>
internal interface IWorkedOutMarks
{
    /// <param name="id">A row, judgement or concept.</param>
    Marks OfFinding(string id);

    /// <summary>The marks of a count of a class of rows.</summary>
    /// <param name="condition">The count.</param>
    /// <param name="self">The row that counts; null for none.</param>
    Marks OfCount(AtLeastOfClassCondition condition, string? self);
}
