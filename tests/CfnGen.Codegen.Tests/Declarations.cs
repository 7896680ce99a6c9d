using System.Text.RegularExpressions;

namespace CfnGen.Codegen.Tests;

/// <summary>What generated code declares, read with the eye of a test: type names, and members with their types.</summary>
internal static partial class Declarations
{
    /// <summary>The members of each type, in the order of the text: property name, then type without the model's namespace.</summary>
    public static Dictionary<string, List<(string Name, string Type)>> Of(string code)
    {
        var types = new Dictionary<string, List<(string, string)>>(StringComparer.Ordinal);
        var members = new List<(string, string)>();
        foreach (var line in code.Split('\n'))
        {
            if (TypeLine().Match(line) is { Success: true } type)
            {
                types.Add(type.Groups["name"].Value, members = []);
            }
            else if (MemberLine().Match(line) is { Success: true } member)
            {
                var shortType = member.Groups["type"].Value.Replace("global::CfnGen.Model.", "", StringComparison.Ordinal);
                members.Add((member.Groups["name"].Value, shortType.Replace("global::CfnGen.Resources.", "", StringComparison.Ordinal)));
            }
        }

        return types;
    }

    /// <summary>The declared type of one member: <c>Of("AWS::SNS", "Topic", "TopicName")</c> is <c>CfnString?</c>.</summary>
    public static string TypeOf(string service, string type, string member)
    {
        var files = new RecordGenerator(RecordPlan.Current).Generate(service, RecordGenerator.CommittedNamespace);
        return files.Select(file => Of(file.Text)).Single(types => types.ContainsKey(type))[type].Single(declared => declared.Name == member).Type;
    }

    [GeneratedRegex(@"^public (?:sealed partial record|readonly struct|sealed class) (?<name>\w+)")]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^    public (?:required |static |override )?(?<type>[^ (]+) (?<name>\w+) (?:\{ get|=>)")]
    private static partial Regex MemberLine();
}
