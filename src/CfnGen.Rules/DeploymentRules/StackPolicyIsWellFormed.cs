using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.DeploymentRules;

/// <summary>A stack policy protects what it names.</summary>
internal sealed class StackPolicyIsWellFormed : DeploymentRule
{
    private const string Logical = "LogicalResourceId/";

    private static readonly string[] Keys = ["Effect", "Action", "NotAction", "Principal", "Resource", "NotResource", "Condition", "Sid"];
    private static readonly string[] Actions = ["Update:Modify", "Update:Replace", "Update:Delete", "Update:*"];

    public override RuleInfo Info { get; } = new("CG1809", Severity.Error,
        "A stack policy has statements, each with an effect, update actions, every principal, and resources by their logical ids.",
        "CloudFormation refuses the policy, and with it the deployment.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html")
    {
        Wrong = """
            {"StackPolicy": {"Statement": [{"Effect": "Deny", "Action": "Update:Remove", "Principal": "*", "Resource": "LogicalResourceId/Alerts"}]}}
            """,
        Right = """
            {"StackPolicy": {"Statement": [{"Effect": "Deny", "Action": "Update:Delete", "Principal": "*", "Resource": "LogicalResourceId/Alerts"}]}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedDeployment deployment)
    {
        if (deployment.Kind != DeploymentKind.Pipeline || deployment.Root["StackPolicy"] is not { Node: MappingNode } policy)
        {
            yield break;
        }

        if (policy["Statement"] is not { } statements)
        {
            yield return AtKey(policy, "A stack policy needs a 'Statement'.");
            yield break;
        }

        foreach (var statement in statements.ItemsOrSelf)
        {
            foreach (var finding in Problems(statement))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Problems(Place statement)
    {
        if (statement.Node is not MappingNode)
        {
            yield return At(statement, $"A statement is keys with values, and not {NodeWords.Of(statement.Node)}.");
            yield break;
        }

        foreach (var key in statement.Entries)
        {
            if (Array.IndexOf(Keys, key.Name) < 0)
            {
                yield return AtKey(key, $"A statement has no '{key.Name}'.{NearestName.Question(key.Name, Keys)}");
            }
        }

        if (statement["Effect"]?.Text is not ("Allow" or "Deny"))
        {
            yield return At(statement["Effect"] ?? statement, "A statement needs an 'Effect', Allow or Deny.");
        }

        foreach (var (one, other) in new[] { ("Action", "NotAction"), ("Resource", "NotResource") })
        {
            if (statement[one] is null == statement[other] is null)
            {
                yield return At(statement, $"A statement needs either '{one}' or '{other}'.");
            }
        }

        foreach (var action in Values(statement, "Action", "NotAction"))
        {
            if (action.Text is { } text && Array.FindIndex(Actions, known => known.Equals(text, StringComparison.OrdinalIgnoreCase)) < 0)
            {
                yield return At(action, $"There is no update action '{text}': use {string.Join(", ", Actions)}.");
            }
        }

        foreach (var resource in Values(statement, "Resource", "NotResource"))
        {
            if (resource.Text is { } text && text != "*" && !text.StartsWith(Logical, StringComparison.Ordinal))
            {
                yield return At(resource, $"A stack policy names resources by their logical ids: write '{Logical}{text}', or '*' for all.");
            }
        }
    }

    private static IEnumerable<Place> Values(Place statement, params string[] keys)
    {
        foreach (var key in keys)
        {
            foreach (var value in statement[key]?.ItemsOrSelf ?? [])
            {
                yield return value;
            }
        }
    }
}
