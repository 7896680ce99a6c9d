using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>An action of a policy is one that its service has.</summary>
/// <remarks>Services add actions, so only a name that is almost that of a known one is reported.</remarks>
internal sealed class ActionIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG3311", Severity.Warning,
        "An action that a policy spells out is spelt as its service spells it.",
        "IAM takes any name. A right to an action that does not exist gives nothing, and a denial of one forbids nothing.",
        "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html")
    {
        Wrong = Example("s3:GetObjects"),
        Right = Example("s3:GetObject"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        KnownActions? known = null;
        foreach (var statement in template.PolicyStatements)
        {
            foreach (var action in statement.Texts(template, "Action", "NotAction"))
            {
                var text = action.Text!;
                var colon = text.IndexOf(':', StringComparison.Ordinal);
                if (colon < 1 || text.AsSpan().IndexOfAny("*?$") >= 0)
                {
                    continue;
                }

                var (service, name) = (text[..colon], text[(colon + 1)..]);
                var actions = (known ??= new()).Of(service);
                if (actions.Length > 0 && Array.IndexOf(actions, name.ToLowerInvariant()) < 0 && Misspelling.Of(name, actions) is { } meant)
                {
                    yield return At(action, $"Did you mean '{service}:{KnownActions.AsIn(name, meant)}'? '{service}' has no action '{name}'.");
                }
            }
        }
    }

    private static string Example(string action) => $$"""
        Resources:
          Rights:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Version: 2012-10-17
                Statement:
                  - {Effect: Allow, Action: {{action}}, Resource: "arn:aws:s3:::uploads/*"}
        """;
}
