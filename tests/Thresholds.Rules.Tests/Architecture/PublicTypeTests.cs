using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using NUnit.Framework;
using Thresholds.Rules.Model.Conditions;
using Thresholds.Rules.Model.Guidance;

namespace Thresholds.Rules.Tests.Architecture;

/// <summary>What callers see: closed types that cannot change after they were made.</summary>
[TestFixture]
public sealed class PublicTypeTests
{
    /// <summary>Set up by hand before a catalog is made, so they can be changed until then.</summary>
    private static readonly Type[] Options = [typeof(ThresholdOptions)];

    /// <summary>The roots of closed trees: abstract, with a constructor that only the library can call and a visitor that knows every kind.</summary>
    private static readonly Type[] Roots = [typeof(Condition), typeof(Applicability)];

    private static readonly Type[] MutableCollections =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>), typeof(IList), typeof(IDictionary)];

    private static readonly Type[] Public = typeof(ThresholdCatalog).Assembly.GetExportedTypes();

    [Test]
    public void Every_public_type_is_closed() =>
        Public.Where(t => !(t.IsSealed || t.IsInterface || t.IsEnum || t.IsValueType || typeof(Exception).IsAssignableFrom(t) || Roots.Contains(t)))
            .Select(t => t.FullName).Should().BeEmpty("a public class is sealed or static; who needs to extend it asks for a seam");

    [TestCaseSource(nameof(Roots))]
    public void Nothing_is_derived_from_a_closed_tree_outside_the_library(Type root) =>
        root.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Should().OnlyContain(c => c.IsAssembly || c.IsFamilyAndAssembly || c.IsPrivate, "engines rely on knowing every kind of condition");

    [Test]
    public void Nothing_can_be_set_after_it_was_made() =>
        Public.Except(Options).SelectMany(t => t.GetProperties().Where(p => p.DeclaringType == t && IsSettable(p))).Select(Name).Should()
            .BeEmpty("use `init`; a type that callers fill in step by step is an options class and is named in {0}", nameof(Options));

    [Test]
    public void No_field_is_open() =>
        Public.Where(t => !t.IsEnum).SelectMany(t => t.GetFields().Where(f => !f.IsLiteral && !f.IsInitOnly)).Select(f => $"{f.DeclaringType!.Name}.{f.Name}").Should().BeEmpty();

    [Test]
    public void No_collection_that_can_be_changed_is_handed_out() =>
        Public.Except(Options).SelectMany(t =>
                t.GetProperties().Where(p => p.DeclaringType == t && IsMutable(p.PropertyType)).Select(Name)
                    .Concat(t.GetMethods().Where(m => m.DeclaringType == t && !m.IsSpecialName && IsMutable(m.ReturnType)).Select(m => $"{t.Name}.{m.Name}()")))
            .Should().BeEmpty("hand out an ImmutableArray, a FrozenDictionary or a read-only interface");

    [TestCase(typeof(List<int>), true)]
    [TestCase(typeof(int[]), true)]
    [TestCase(typeof(IDictionary<string, int>), true)]
    [TestCase(typeof(System.Collections.Immutable.ImmutableArray<int>), false)]
    [TestCase(typeof(IReadOnlyList<int>), false)]
    [TestCase(typeof(string), false)]
    public void The_test_knows_what_can_be_changed(Type type, bool mutable) => IsMutable(type).Should().Be(mutable);

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutable(Type type) =>
        type.IsArray || MutableCollections.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";
}
