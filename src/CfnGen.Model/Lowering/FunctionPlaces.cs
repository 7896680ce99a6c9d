using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Finds functions where CloudFormation does not take them, and those that need a transform that the stack does not declare.</summary>
internal sealed class FunctionPlaces
{
    private const string LanguageExtensions = "AWS::LanguageExtensions";

    private static readonly HashSet<IntrinsicFunction> OfRules =
    [
        IntrinsicFunction.Contains, IntrinsicFunction.EachMemberEquals, IntrinsicFunction.EachMemberIn,
        IntrinsicFunction.RefAll, IntrinsicFunction.ValueOf, IntrinsicFunction.ValueOfAll,
    ];

    private readonly List<StackProblem> problems;
    private readonly HashSet<string> resources;
    private readonly bool isExtended;

    private FunctionPlaces(TemplateDocument document, List<StackProblem> problems)
    {
        this.problems = problems;
        resources = [.. Entries(document, Sections.Resources).Select(entry => entry.Key)];
        isExtended = document.Root["Transform"] switch
        {
            ScalarNode { Text: LanguageExtensions } => true,
            SequenceNode names => names.Items.Any(name => name is ScalarNode { Text: LanguageExtensions }),
            _ => false,
        };
    }

    public static void Check(TemplateDocument document, List<StackProblem> problems)
    {
        var places = new FunctionPlaces(document, problems);
        foreach (var section in document.Root.Entries)
        {
            places.Walk(section.Value, section.Key);
        }

        foreach (var resource in Entries(document, Sections.Resources))
        {
            places.CheckPolicies(resource);
        }
    }

    private static IReadOnlyList<MappingEntry> Entries(TemplateDocument document, string section) =>
        document.Root[section] is MappingNode mapping ? mapping.Entries : [];

    private void CheckPolicies(MappingEntry resource)
    {
        foreach (var policy in (string[])["DeletionPolicy", "UpdateReplacePolicy"])
        {
            if ((resource.Value as MappingNode)?[policy] is IntrinsicNode)
            {
                Need($"{policy} chosen by a function", resource.KeySource);
            }
        }
    }

    private void Walk(TemplateNode node, string section)
    {
        switch (node)
        {
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Walk(item, section);
                }

                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (entry.Key.StartsWith(Loop.KeyPrefix, StringComparison.Ordinal))
                    {
                        Need("Fn::ForEach", entry.KeySource);
                    }

                    Walk(entry.Value, section);
                }

                break;
            case IntrinsicNode intrinsic:
                Visit(intrinsic, section);
                Walk(intrinsic.Argument, section);
                break;
        }
    }

    private void Visit(IntrinsicNode call, string section)
    {
        var function = call.Function;
        if (function == IntrinsicFunction.Length || function == IntrinsicFunction.ToJsonString)
        {
            Need(function.Name, call.Source);
        }
        else if (function == IntrinsicFunction.FindInMap && call.Argument is SequenceNode { Items.Count: > 3 })
        {
            Need("Fn::FindInMap with a default value", call.Source);
        }
        else if (OfRules.Contains(function) && section != Sections.Rules)
        {
            Report(call.Source, $"{function} works only in rules: use Fn.Equals, Fn.And and Fn.Or in conditions.");
        }
        else if (function == IntrinsicFunction.Condition && section == Sections.Rules)
        {
            Report(call.Source, $"Rules know no conditions, because they are checked before them: write what {NodeDescription.Of(call.Argument)} tests.");
        }
        else if (section == Sections.Mappings && function != IntrinsicFunction.Transform)
        {
            Report(call.Source, $"A mapping holds literals only, no {function}: use a condition with Fn.If where it is looked up.");
        }
        else if (section is Sections.Conditions or Sections.Rules)
        {
            OnlyParameters(call, section);
        }
    }

    private void OnlyParameters(IntrinsicNode call, string section)
    {
        var target = call switch
        {
            { Argument: ScalarNode id } when call.Function == IntrinsicFunction.Ref => id.Text,
            { Argument: SequenceNode { Items: [ScalarNode id, ..] } } when call.Function == IntrinsicFunction.GetAtt => id.Text,
            _ => null,
        };
        if (target is not null && resources.Contains(target))
        {
            Report(call.Source, $"{NodeDescription.Of(call)} is a resource, which is not there yet when {section.ToLowerInvariant()} are evaluated: test parameters, mappings and pseudo parameters only.");
        }
    }

    private void Need(string what, SourceLocation source)
    {
        if (!isExtended)
        {
            Report(source, $"{what} needs the transform {LanguageExtensions}: override Transform => [\"{LanguageExtensions}\"] in the stack.");
        }
    }

    private void Report(SourceLocation source, string message) => problems.Add(new(source.ToString(), message));
}
