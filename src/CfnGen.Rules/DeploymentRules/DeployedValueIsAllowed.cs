using CfnGen.Rules.TemplateRules.Parameters;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.DeploymentRules;

/// <summary>The template takes the values that a deployment gives.</summary>
internal sealed class DeployedValueIsAllowed : DeploymentRule
{
    public override RuleInfo Info { get; } = new("CG1808", Severity.Error,
        "A deployment gives a parameter a value that its constraints allow.",
        "CloudFormation refuses the deployment.",
        Guide.Parameters)
    {
        Wrong = """
            # The template's Stage is test or prod.
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
              Stage: production
            """,
        Right = """
            # The template's Stage is test or prod.
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
              Stage: prod
            """,
    };

    public override IEnumerable<Finding> Check(CheckedDeployment deployment)
    {
        foreach (var given in deployment.Parameters?.Entries ?? [])
        {
            // A dynamic reference is replaced before the value reaches the stack.
            if (given.Text is { } text && !DynamicReference.IsIn(text)
                && deployment.Declared?.Find(given.Name) is { } parameter && parameter["Type"]?.Text is { } type
                && Problem(parameter, type, text) is { } problem)
            {
                yield return At(given, problem);
            }
        }
    }

    private static string? Problem(Place parameter, string type, string text)
    {
        // The value of a secret does not belong into a message, which ends in logs.
        var isSecret = string.Equals(parameter["NoEcho"]?.Text, "true", StringComparison.OrdinalIgnoreCase);
        foreach (var item in ParameterTypes.IsList(type) ? text.Split(',') : [text])
        {
            var value = ParameterTypes.IsList(type) ? item.Trim() : item;
            if (ParameterConstraints.Problem(parameter, type, value) is { } problem)
            {
                return isSecret ? $"The value {problem}." : $"The value '{value}' {problem}.";
            }
        }

        return null;
    }
}
