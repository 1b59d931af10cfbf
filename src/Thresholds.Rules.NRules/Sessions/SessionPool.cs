using System.Collections.Concurrent;
using System.Collections.Immutable;
using NRules;

namespace Thresholds.Rules.NRules;

/// <summary>
/// Sessions of one factory, each used by one thread at a time and used again: to make one costs more than to run a case. A session in which something
/// went wrong is not used again. No session keeps a case. Thread-safe.
/// </summary>
internal sealed class SessionPool(ISessionFactory factory)
{
    private readonly ConcurrentBag<(ISession Session, FiredRules Fired)> idle = [];

    public ImmutableArray<int> Fire(ThresholdCase fact)
    {
        (ISession session, FiredRules fired) = idle.TryTake(out (ISession, FiredRules) used) ? used : Make();
        session.Insert(fact);
        session.Fire();
        session.Retract(fact);
        ImmutableArray<int> places = fired.Take();
        idle.Add((session, fired));
        return places;
    }

    private (ISession Session, FiredRules Fired) Make()
    {
        FiredRules fired = new();
        ISession session = factory.CreateSession();
        session.ActionInterceptor = fired;
        return (session, fired);
    }
}
