using CfnGen.Cli.Deploying;
using CfnGen.Cli.Diffing.Secrets;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Operating.Drifts;

/// <summary>Whether a value of a template is made of something that nobody may see: a parameter that is hidden or called a secret, or what a dynamic reference looks up.</summary>
internal static class SecretReferences
{
    private static readonly string[] Lookups = ["{{resolve:secretsmanager:", "{{resolve:ssm-secure:"];

    public static bool In(TemplateNode node, TemplateDocument template)
    {
        var secrets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in TemplateParameter.AllOf(template))
        {
            if (parameter.IsSecret || SecretNames.Is(parameter.Name))
            {
                secrets.Add(parameter.Name);
            }
        }

        return In(node, secrets);
    }

    private static bool In(TemplateNode node, HashSet<string> secrets) => node switch
    {
        ScalarNode { Text: var text } => Array.Exists(Lookups, lookup => text.Contains(lookup, StringComparison.Ordinal)),
        MappingNode mapping => mapping.Entries.Any(entry => In(entry.Value, secrets)),
        SequenceNode list => list.Items.Any(item => In(item, secrets)),
        IntrinsicNode { Argument: ScalarNode name } call when call.Function == IntrinsicFunction.Ref => secrets.Contains(name.Text),
        IntrinsicNode call when call.Function == IntrinsicFunction.Sub && TextOf(call) is { } text => secrets.Any(secret => text.Contains($"${{{secret}}}", StringComparison.Ordinal)) || In(call.Argument, secrets),
        IntrinsicNode call => In(call.Argument, secrets),
        _ => false,
    };

    private static string? TextOf(IntrinsicNode call) => call.Argument switch
    {
        ScalarNode text => text.Text,
        SequenceNode { Items: [ScalarNode text, ..] } => text.Text,
        _ => null,
    };
}
