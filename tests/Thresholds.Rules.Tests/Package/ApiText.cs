using System.Reflection;
using System.Text;

namespace Thresholds.Rules.Tests.Package;

/// <summary>The public surface of an assembly as text, one line a member, so that a change of it shows in a review.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly | BindingFlags.NonPublic;

    private static readonly string[] OfEveryRecord = ["ToString", "Equals", "GetHashCode"];

    public static string Of(Assembly assembly)
    {
        StringBuilder text = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(t => t.Namespace, StringComparer.Ordinal).ThenBy(NameOf, StringComparer.Ordinal))
        {
            text.Append(type.Namespace).Append('.').Append(NameOf(type)).Append(" : ").Append(KindOf(type)).Append('\n');
            foreach (string member in MembersOf(type))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), System.Globalization.CultureInfo.InvariantCulture)}");
        }

        IEnumerable<string> constants = type.GetFields(Declared).Where(f => f.IsPublic).Select(f => $"{(f.IsLiteral ? "const" : "static readonly")} {NameOf(f.FieldType)} {f.Name}{(f.IsLiteral ? $" = {f.GetRawConstantValue()}" : string.Empty)}");
        IEnumerable<string> constructors = type.GetConstructors(Declared).Where(c => c.IsPublic || c.IsFamily).Select(c => $"new({Parameters(c)})");
        IEnumerable<string> properties = type.GetProperties(Declared).Where(p => IsVisible(p.GetMethod)).Select(PropertyLine);
        IEnumerable<string> methods = type.GetMethods(Declared)
            .Where(m => IsVisible(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) && !(OfEveryRecord.Contains(m.Name, StringComparer.Ordinal) && m.IsVirtual))
            .Select(m => $"{(m.IsStatic ? "static " : string.Empty)}{NameOf(m.ReturnType)} {m.Name}{Generics(m)}({Parameters(m)})");
        return constants.Concat(constructors).Concat(properties).Concat(methods).Order(StringComparer.Ordinal);
    }

    private static string PropertyLine(PropertyInfo property)
    {
        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(t => t.Name == "IsExternalInit") == true;
        string setter = !IsVisible(property.SetMethod) ? string.Empty : isInit ? " init;" : " set;";
        bool isRequired = property.CustomAttributes.Any(a => a.AttributeType.Name == "RequiredMemberAttribute");
        string isStatic = property.GetMethod!.IsStatic ? "static " : string.Empty;
        string nullable = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable && !property.PropertyType.IsValueType ? "?" : string.Empty;
        return $"{isStatic}{(isRequired ? "required " : string.Empty)}{NameOf(property.PropertyType)}{nullable} {property.Name} {{ get;{setter} }}";
    }

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : string.Empty;

    private static string Parameters(MethodBase method)
    {
        NullabilityInfoContext context = new();
        return string.Join(", ", method.GetParameters().Select(p =>
        {
            string nullable = !p.ParameterType.IsValueType && context.Create(p).ReadState == NullabilityState.Nullable ? "?" : string.Empty;
            return $"{NameOf(p.ParameterType)}{nullable} {p.Name}{(p.HasDefaultValue ? $" = {p.DefaultValue ?? "null"}" : string.Empty)}";
        }));
    }

    private static string KindOf(Type type)
    {
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        string inherits = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? $", {NameOf(parent)}" : string.Empty;
        return kind + inherits;
    }

    private static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return NameOf(inner) + "?";
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        return type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : type.Name;
    }
}
