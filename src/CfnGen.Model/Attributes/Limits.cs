using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Finds literals beyond the bounds that CloudFormation sets; what only deploy time knows is never beyond.</summary>
internal static class Limits
{
    public static string? Above(CfnDuration? value, TimeSpan most, string name) => value?.Length > most
        ? $"{name} is {value}: CloudFormation takes at most {((CfnDuration)most).Describe()}."
        : null;

    public static string? Outside(CfnInteger? value, int least, int most, string name) =>
        value?.Node is ScalarNode { Text: var text } && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && (number < least || number > most)
            ? most == int.MaxValue ? $"{name} is {text}: give {least} or more." : $"{name} is {text}: give {least} to {most}."
            : null;

    public static IEnumerable<string> Join(params string?[] problems) => problems.OfType<string>();
}
