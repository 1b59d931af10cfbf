using System.Text.Json;
using FluentAssertions;

namespace Thresholds.Rules.Tests.ConsoleHost;

/// <summary>
/// Asserts members and types of a JSON value. A shape is written like the contract: <c>id:text number:number level:level|null</c>. Members may be
/// added over time; those that the contract names may not go and may not change their type.
/// </summary>
internal static class JsonShape
{
    public const string Level = "id:text number:number name:text";

    public static void ShouldHave(this JsonElement value, string shape)
    {
        value.ValueKind.Should().Be(JsonValueKind.Object);
        foreach (string member in shape.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = member.Split(':');
            value.TryGetProperty(parts[0], out JsonElement found).Should().BeTrue("the contract has a member `{0}`, found {1}", parts[0], Members(value));
            parts[1].Split('|').Should().Contain(TypeOf(found), "of member `{0}` in {1}", parts[0], value);
            if (TypeOf(found) == "object" && parts[0] is "level" or "couldReach" or "mayRaiseTo" && found.ValueKind == JsonValueKind.Object)
            {
                found.ShouldHave(Level);
            }
        }
    }

    /// <summary>Asserts the shape of every element of a member, and that there is at least one.</summary>
    public static void ShouldHaveEach(this JsonElement value, string member, string shape)
    {
        JsonElement[] elements = [.. value.GetProperty(member).EnumerateArray()];
        elements.Should().NotBeEmpty("an example of `{0}` is needed to check it", member);
        foreach (JsonElement element in elements)
        {
            element.ShouldHave(shape);
        }
    }

    public static string Text(this JsonElement value, string member) => value.GetProperty(member).GetString()!;

    public static string[] Texts(this JsonElement value, string member, string inner) =>
        [.. value.GetProperty(member).EnumerateArray().Select(e => e.GetProperty(inner).GetString()!)];

    private static string Members(JsonElement value) => string.Join(", ", value.EnumerateObject().Select(p => p.Name));

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "text",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "bool",
        JsonValueKind.Null => "null",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "nothing",
    };
}
