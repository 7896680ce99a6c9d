using CfnGen.Rules.Templates;

namespace CfnGen.Rules.DeploymentRules;

/// <summary>No secret is committed with a deployment.</summary>
internal sealed class SecretIsNotInFile : DeploymentRule
{
    public override RuleInfo Info { get; } = new("CG1810", Severity.Warning,
        "The file of a deployment holds no value of a parameter with NoEcho, but where to find it.",
        "The file is committed, and everyone who may read the repository reads the secret.",
        Guide.Parameters)
    {
        Wrong = """
            # The template's Password has NoEcho.
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
              Password: correct horse
            """,
        Right = """
            # The template's Password has NoEcho.
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
              Password: '{{resolve:secretsmanager:alerts}}'
            """,
    };

    public override IEnumerable<Finding> Check(CheckedDeployment deployment)
    {
        foreach (var given in deployment.Parameters?.Entries ?? [])
        {
            if (given.Text is { Length: > 0 } text && !text.StartsWith(DynamicReference.Opening, StringComparison.Ordinal)
                && deployment.Declared?.Find(given.Name) is { } parameter && IsSecret(parameter) && parameter["Default"]?.Text != text)
            {
                yield return At(given, $"'{given.Name}' is a secret (NoEcho): give a dynamic reference such as {{{{resolve:secretsmanager:NAME}}}} instead of its value.");
            }
        }
    }

    private static bool IsSecret(Place parameter) =>
        string.Equals(parameter["NoEcho"]?.Text, "true", StringComparison.OrdinalIgnoreCase)
        && parameter["Type"]?.Text?.StartsWith("AWS::SSM::", StringComparison.Ordinal) != true;
}
