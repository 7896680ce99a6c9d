using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>What a node's tag asks for: a function, a kind of scalar, or an error.</summary>
internal static class YamlTags
{
    private const string Standard = "tag:yaml.org,2002:";

    public static IntrinsicFunction? FunctionOf(TagName tag) =>
        !tag.IsEmpty && !tag.IsNonSpecific && tag.Value.StartsWith('!') && IntrinsicFunction.TryFindShort(tag.Value[1..], out var function) && tag.Value[1..] == function.ShortName
            ? function
            : null;

    /// <summary>The scalar that an event without a function's tag stands for; null when the tag is none for scalars.</summary>
    public static ScalarNode? Scalar(Scalar scalar, SourceLocation source)
    {
        if (scalar.Tag.IsEmpty)
        {
            return scalar.Style == ScalarStyle.Plain
                ? YamlScalarResolver.Resolve(scalar.Value, source)
                : ScalarNode.Make(ScalarKind.String, scalar.Value, source);
        }

        if (scalar.Tag.IsNonSpecific)
        {
            return ScalarNode.Make(ScalarKind.String, scalar.Value, source);
        }

        var wanted = scalar.Tag.Value.StartsWith(Standard, StringComparison.Ordinal) ? scalar.Tag.Value[Standard.Length..] : "";
        if (wanted == "str")
        {
            return ScalarNode.Make(ScalarKind.String, scalar.Value, source);
        }

        var resolved = YamlScalarResolver.Resolve(scalar.Value, source);
        var fits = resolved.Kind switch
        {
            ScalarKind.Integer => wanted is "int",
            ScalarKind.Float => wanted is "float",
            ScalarKind.Boolean => wanted is "bool",
            ScalarKind.Null => wanted is "null",
            _ => false,
        };
        return fits ? resolved : null;
    }

    public static bool AllowsSequence(TagName tag) => tag.IsEmpty || tag.IsNonSpecific || tag.Value == Standard + "seq";

    public static bool AllowsMapping(TagName tag) => tag.IsEmpty || tag.IsNonSpecific || tag.Value == Standard + "map";

    public static string Problem(TagName tag)
    {
        var written = tag.Value.StartsWith(Standard, StringComparison.Ordinal) ? "!!" + tag.Value[Standard.Length..] : tag.Value;
        foreach (var function in IntrinsicFunction.All)
        {
            if (string.Equals("!" + function.ShortName, written, StringComparison.OrdinalIgnoreCase) || "!" + function.Name == written)
            {
                return $"The tag {written} is no function of CloudFormation; write !{function.ShortName}.";
            }
        }

        return written.StartsWith("!!", StringComparison.Ordinal) ? $"The tag {written} does not fit its value, or CloudFormation does not know it; remove it."
            : Nearest(written[1..]) is { } nearest ? $"The tag {written} is no function of CloudFormation. Did you mean !{nearest}?"
            : $"The tag {written} is no function of CloudFormation; correct its name or remove it.";
    }

    // The function that differs least, in one run of letters of at most a third of the word.
    private static string? Nearest(string written)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var function in IntrinsicFunction.All)
        {
            var name = function.ShortName;
            var (shorter, longer) = (Math.Min(name.Length, written.Length), Math.Max(name.Length, written.Length));
            var (front, back) = (0, 0);
            while (front < shorter && name[front] == written[front])
            {
                front++;
            }

            while (back < shorter - front && name[^(back + 1)] == written[^(back + 1)])
            {
                back++;
            }

            var different = longer - front - back;
            if (different * 3 <= longer && (different < least || (different == least && string.CompareOrdinal(name, nearest) < 0)))
            {
                (nearest, least) = (name, different);
            }
        }

        return nearest;
    }
}
