using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

/// <summary>Runs a rule over the file of a deployment, beside the template that all these tests deploy.</summary>
internal static class DeploymentCheck
{
    public const string Template = """
        Parameters:
          Mail: {Type: String}
          Stage: {Type: String, Default: test, AllowedValues: [test, prod]}
          Zones: {Type: CommaDelimitedList, Default: a, AllowedPattern: '[a-z]'}
          Account: {Type: String, Default: ''}
          Size: {Type: Number, Default: 1, MaxValue: 4}
          Password: {Type: String, Default: '', NoEcho: true, MaxLength: 20}
        Resources:
          Alerts: {Type: AWS::SNS::Topic}
        """;

    public static string[] With(DeploymentRule rule, string file, bool knowsTemplate = true)
    {
        var document = Check.Read(file);
        var kind = DeploymentForm.KindOf(document.Root, "alerts.json");
        var deployment = new CheckedDeployment(document, kind ?? throw new InvalidOperationException("This is no file of a deployment."), knowsTemplate ? Check.Read(Template) : null);
        return [.. rule.Check(deployment).Select(finding => $"({finding.Location.Line},{finding.Location.Column}) {finding.Path}: {finding.Message}")];
    }
}
