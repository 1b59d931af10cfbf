using System.Runtime.CompilerServices;
using Thresholds.Rules.Compilation;

namespace Thresholds.Rules.Engines;

/// <summary>
/// The case at hand, by number. One thread keeps one and uses it for case after case, of any edition; nothing is cleared between cases,
/// since every entry bears the run that it belongs to. Holds no observation once the run is over.
/// </summary>
internal sealed class CaseState
{
    private const int LastRun = int.MaxValue - 2;

    private FindingCell[] findings = [];
    private FactCell[] facts = [];
    private int[] targets = [];
    private int[] trueRules = [];
    private int[] liveRules = [];
    private int[] groups = [];
    private int[] groupVisits = [];
    private int[] questions = [];
    private int[] triggers = [];
    private int[] neededFindings = [];
    private int[] neededFacts = [];
    private int[] neededQuestions = [];
    private (int Run, int Now, int Answered)[] classes = [];
    private int visit;

    /// <summary>The number of this run; the next one belongs to it as well.</summary>
    public int Run { get; private set; }

    public Plan Plan { get; private set; } = null!;

    public BoundObservations Observations { get; private set; } = null!;

    /// <summary>Findings that are for, as recorded, in the order in which they were found.</summary>
    public NumberList ForNow { get; } = new();

    /// <summary>The true rules.</summary>
    public NumberList TrueRules { get; } = new();

    /// <summary>Classes of which a row is for.</summary>
    public NumberList TouchedClasses { get; } = new();

    public NumberList OpenFindings { get; } = new();

    public NumberList OpenFacts { get; } = new();

    public NumberList OpenQuestions { get; } = new();

    /// <summary>Makes room for the cases of an edition.</summary>
    public void Take(Plan plan)
    {
        Plan = plan;
        MakeRoom(plan);
    }

    /// <summary>Starts a run that may read every finding.</summary>
    public void Begin(BoundObservations observations)
    {
        BeginWithoutFindings(observations);
        foreach (ref readonly BoundFinding finding in observations.Findings)
        {
            Record(finding);
        }
    }

    /// <summary>Starts a run that reads the findings that it records itself, and no others.</summary>
    public void BeginWithoutFindings(BoundObservations observations)
    {
        if (Run >= LastRun || visit >= LastRun)
        {
            Forget();
        }

        Run += 2;
        Observations = observations;
        ForNow.Clear();
        TrueRules.Clear();
        TouchedClasses.Clear();
        ReadOnlySpan<BoundValue> values = observations.Values;
        for (int place = 0; place < values.Length; place++)
        {
            ref readonly BoundValue value = ref values[place];
            facts[value.Number] = new FactCell
            {
                Run = Run, IsKnown = value.IsKnown, Value = value.Whole, HasValue = value.Whole != BoundValue.NotWhole, Place = place,
            };
        }
    }

    public void Record(in BoundFinding finding) => findings[finding.Number] = new FindingCell { Run = Run, Recorded = finding.Flags };

    public void End() => Observations = null!;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref FindingCell Finding(int finding)
    {
        ref FindingCell cell = ref findings[finding];
        if (cell.Run != Run)
        {
            cell = new FindingCell { Run = Run };
        }

        return ref cell;
    }

    public ref FactCell Fact(int fact)
    {
        ref FactCell cell = ref facts[fact];
        if (cell.Run != Run)
        {
            cell = new FactCell { Run = Run };
        }

        return ref cell;
    }

    /// <summary>The value of a fact that is known; a number's place is looked for when a condition first asks for it.</summary>
    public int ValueOf(ref FactCell fact)
    {
        if (!fact.HasValue)
        {
            BoundValue value = Observations.Values[fact.Place];
            fact.Value = PlaceOf(value.Fact.Number, Plan.Bounds[value.Number]);
            fact.HasValue = true;
        }

        return fact.Value;
    }

    /// <summary>Whether a target is looked at for the first time in a reading.</summary>
    public bool IsNewTarget(int target, Reading reading) => IsNew(targets, target, Run + (int)reading);

    public bool IsTrue(int rule) => trueRules[rule] == Run;

    public bool IsNewlyTrue(int rule) => IsNew(trueRules, rule, Run);

    public bool IsNewLive(int rule) => IsNew(liveRules, rule, Run);

    public bool IsNewQuestion(int question) => IsNew(questions, question, Run);

    public bool IsOpenQuestion(int question) => questions[question] == Run;

    public bool IsNewTrigger(int trigger) => IsNew(triggers, trigger, Run);

    public bool IsReached(int trigger) => triggers[trigger] == Run;

    /// <summary>How many groups of a class are for.</summary>
    public int CountOf(int number, Reading reading)
    {
        ref (int Run, int Now, int Answered) count = ref classes[number];
        return count.Run != Run ? 0 : reading == Reading.Now ? count.Now : count.Answered;
    }

    /// <summary>Whether a group of a class is for as recorded.</summary>
    public bool IsGroupFor(int group, Reading reading) => groups[group] == Run || (reading == Reading.Answered && groups[group] == Run + 1);

    /// <summary>Counts a group that is for, once.</summary>
    public void CountGroup(int number, int group, Reading reading)
    {
        if (groups[group] >= Run)
        {
            return;
        }

        groups[group] = Run + (int)reading;
        ref (int Run, int Now, int Answered) count = ref classes[number];
        if (count.Run != Run)
        {
            count = (Run, 0, 0);
            TouchedClasses.Add(number);
        }

        count.Answered++;
        if (reading == Reading.Now)
        {
            count.Now++;
        }
    }

    /// <summary>Starts a new count of groups by <see cref="IsNewGroup"/>.</summary>
    public int BeginVisit() => ++visit;

    public bool IsNewGroup(int group, int ofVisit) => IsNew(groupVisits, group, ofVisit);

    public bool IsNewNeededFinding(int finding, int ofVisit) => IsNew(neededFindings, finding, ofVisit);

    public bool IsNewNeededFact(int fact, int ofVisit) => IsNew(neededFacts, fact, ofVisit);

    public bool IsNewNeededQuestion(int question, int ofVisit) => IsNew(neededQuestions, question, ofVisit);

    private static bool IsNew(int[] marks, int place, int mark)
    {
        if (marks[place] == mark)
        {
            return false;
        }

        marks[place] = mark;
        return true;
    }

    private static int PlaceOf(decimal number, decimal[] bounds)
    {
        int low = 0;
        int high = bounds.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (bounds[middle] < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < bounds.Length && bounds[low] == number ? (2 * low) + 1 : 2 * low;
    }

    private void MakeRoom(Plan plan)
    {
        Grow(ref findings, plan.Numbering.FindingCount);
        Grow(ref facts, plan.Numbering.FactCount);
        Grow(ref targets, plan.TargetOfRule(plan.RuleCount));
        Grow(ref trueRules, plan.RuleCount);
        Grow(ref liveRules, plan.RuleCount);
        Grow(ref groups, plan.ClassGroupCount);
        Grow(ref groupVisits, plan.ClassGroupCount);
        Grow(ref questions, plan.Counts.Length);
        Grow(ref triggers, plan.TriggerCount);
        Grow(ref neededFindings, plan.Numbering.FindingCount);
        Grow(ref neededFacts, plan.Numbering.FactCount);
        Grow(ref neededQuestions, plan.Counts.Length);
        Grow(ref classes, plan.Classes.Length);
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[length];
        }
    }

    private void Forget()
    {
        Run = 0;
        visit = 0;
        foreach (Array array in new Array[] { findings, facts, targets, trueRules, liveRules, groups, groupVisits, questions, triggers, neededFindings, neededFacts, neededQuestions, classes })
        {
            Array.Clear(array);
        }
    }
}
