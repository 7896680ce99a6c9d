using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Dependencies;

/// <summary>What a stack imports through a parameter that names another stack, one stack of the catalogue exports.</summary>
public sealed partial class ImportsTests
{
    private static readonly Lazy<IReadOnlyList<IReadOnlySet<string>>> Exported = new(() => [.. Judge.Templates.Values.Select(Exports)]);

    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_import_has_its_export(string stack) => Judge.AssertNone(stack, template => Findings(template, Exported.Value));

    [Theory]
    [InlineData("!Sub '${ParentVPCStack}-Subnet'", "-Subnet")]
    [InlineData("!Sub '${ParentVPCStack}-SecurityGroup'", "-SecurityGroup")]
    [InlineData("vpc-VPC", "vpc-VPC")]
    public void Reports_an_import_that_no_single_stack_exports(string name, string said)
    {
        var importer = TemplateReading.Template($"Resources: {{ A: {{ Type: X, Properties: {{ Vpc: !ImportValue {{ 'Fn::Sub': '${{ParentVPCStack}}-VPC' }}, Other: {{ 'Fn::ImportValue': {name} }} }} }} }}");
        var network = Exports(TemplateReading.Template("Outputs: { VPC: { Value: a, Export: { Name: !Sub '${AWS::StackName}-VPC' } } }"));
        var bastion = Exports(TemplateReading.Template("Outputs: { Group: { Value: a, Export: { Name: !Sub '${AWS::StackName}-SecurityGroup' } } }"));

        var findings = Findings(importer, [network, bastion]);

        Assert.Contains(said, Assert.Single(findings), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Findings(TemplateDocument template, IReadOnlyList<IReadOnlySet<string>> exports)
    {
        var imports = NodeWalk.Descendants(template.Root)
            .OfType<IntrinsicNode>()
            .Where(call => call.Function == IntrinsicFunction.ImportValue)
            .Select(call => (Name: NodeText.Of(call.Argument), Match: ThroughParameter().Match(NodeText.Of(call.Argument))))
            .ToList();
        foreach (var (name, _) in imports.Where(import => !import.Match.Success))
        {
            yield return $"imports {name}, whose stack no parameter names: import ${{Parent…Stack}}-….";
        }

        foreach (var parent in imports.Where(import => import.Match.Success).GroupBy(import => import.Match.Groups["stack"].Value, import => import.Match.Groups["suffix"].Value))
        {
            if (!exports.Any(names => names.IsSupersetOf(parent)))
            {
                yield return $"imports {string.Join(", ", parent.Distinct())} of {parent.Key}, and no stack exports them all: correct the names, or export them.";
            }
        }
    }

    /// <summary>What follows the stack's name in the names of a stack's exports.</summary>
    private static HashSet<string> Exports(TemplateDocument template) =>
    [
        .. template.Section("Outputs")
            .SelectMany(output => NodeWalk.At(output.Value, "Export/Name"))
            .Select(NodeText.Of)
            .Where(name => name.StartsWith(OwnName, StringComparison.Ordinal))
            .Select(name => name[OwnName.Length..]),
    ];

    private const string OwnName = "${AWS::StackName}";

    [GeneratedRegex(@"^\$\{(?<stack>Parent\w+Stack)\}(?<suffix>.+)$")]
    private static partial Regex ThroughParameter();
}
