using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Exposure;

/// <summary>No secret stands where who may read the template, the stack or the instance's metadata reads it.</summary>
public sealed partial class SecretsOutOfSightTests
{
    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void No_secret_stands_in_clear(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("Parameters: { DatabasePassword: { Type: String } }", "DatabasePassword")]
    [InlineData("Parameters: { ApiToken: { Type: String, NoEcho: true, Default: abc } }", "ApiToken")]
    [InlineData("Resources: { Key: { Type: X, Properties: { Id: AKIAIOSFODNN7EXAMPLE } } }", "Key")]
    [InlineData("Resources: { Key: { Type: X, Properties: { Pem: '-----BEGIN RSA PRIVATE KEY-----' } } }", "Key")]
    [InlineData("Resources: { Database: { Type: X, Properties: { MasterUserPassword: letmein } } }", "Database")]
    [InlineData("Resources: { Function: { Type: X, Properties: { Environment: { Variables: { API_TOKEN: abc } } } } }", "Function")]
    [InlineData("Resources: { Task: { Type: X, Properties: { ContainerDefinitions: [{ Environment: [{ Name: DB_PASSWORD, Value: abc }] }] } } }", "Task")]
    [InlineData("Resources: { Task: { Type: X, Properties: { Value: '{{resolve:secretsmanager:db}}' } } }", null)]
    [InlineData("Resources: { Function: { Type: X, Properties: { Environment: { Variables: { DB: '{{resolve:secretsmanager:db}}' } } } } }", "Function")]
    [InlineData("Parameters: { Pin: { Type: String, NoEcho: true } }\nResources: { Host: { Type: X, Properties: { UserData: !Sub 'login ${Pin}' } } }", "Host")]
    [InlineData("Parameters: { Pin: { Type: String, NoEcho: true } }\nOutputs: { Shown: { Value: !Ref Pin } }", "Shown")]
    [InlineData("Parameters: { TokenArn: { Type: String }, KeyName: { Type: String } }", null)]
    public void Reports_a_secret_in_clear(string yaml, string? holder)
    {
        var findings = Findings(TemplateReading.Template(yaml)).ToList();

        if (holder is null)
        {
            Assert.Empty(findings);
        }
        else
        {
            Assert.StartsWith(holder, Assert.Single(findings), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Findings(TemplateDocument template)
    {
        var hidden = template.Section("Parameters").Where(parameter => IsNoEcho(parameter.Value)).Select(parameter => parameter.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var parameter in template.Section("Parameters").Where(parameter => IsSecret(parameter.Key)))
        {
            if (!hidden.Contains(parameter.Key))
            {
                yield return $"{parameter.Key} is shown to who may describe the stack: give the parameter NoEcho.";
            }
            else if (parameter.Value is MappingNode body && body["Default"] is not null)
            {
                yield return $"{parameter.Key} has a default, which stands in the template: remove it.";
            }
        }

        foreach (var resource in template.Resources())
        {
            foreach (var text in NodeWalk.Descendants(resource.Body).OfType<ScalarNode>().Where(scalar => Literal().IsMatch(scalar.Text)))
            {
                yield return $"{resource} holds a key: {Literal().Match(text.Text).Value}…: remove it and give a role instead.";
            }

            foreach (var (name, value) in Named(resource.Body).Where(named => IsSecret(named.Name) && named.Value is ScalarNode { Kind: ScalarKind.String }))
            {
                yield return $"{resource} has {name} in clear: take it from Secrets Manager or a SecureString.";
            }

            foreach (var place in Readable(resource).Where(place => Shows(place, hidden)))
            {
                yield return $"{resource} writes a secret where it can be read back: let the application fetch it.";
            }
        }

        foreach (var output in template.Section("Outputs").Where(output => Shows(output.Value, hidden)))
        {
            yield return $"{output.Key} shows a secret: remove the output.";
        }
    }

    private static bool IsNoEcho(TemplateNode parameter) => parameter is MappingNode body && body["NoEcho"] is ScalarNode { Text: "true" };

    /// <summary>Properties and variables with their names; in a list of <c>Name</c> and <c>Value</c> the name is the value of the one.</summary>
    private static IEnumerable<(string Name, TemplateNode Value)> Named(TemplateNode node) =>
        NodeWalk.Descendants(node).OfType<MappingNode>().SelectMany(mapping => mapping["Name"] is ScalarNode name && mapping["Value"] is { } value
            ? [(name.Text, value)]
            : mapping.Entries.Select(entry => (entry.Key, entry.Value)));

    /// <summary>What the service shows to who may describe the resource, or hands to anyone on the instance.</summary>
    private static IEnumerable<TemplateNode> Readable(DeclaredResource resource) =>
        resource.At("Metadata")
            .Concat(resource.At("Properties/UserData"))
            .Concat(resource.At("Properties/LaunchTemplateData/UserData"))
            .Concat(resource.At("Properties/Environment/Variables"))
            .Concat(resource.At("Properties/Environment/EnvironmentVariables"))
            .Concat(resource.At("Properties/ContainerDefinitions/Environment"));

    private static bool Shows(TemplateNode node, HashSet<string> hidden) =>
        TemplateReading.References(node).Any(hidden.Contains)
        || NodeWalk.Descendants(node).OfType<ScalarNode>().Any(scalar => Resolved().IsMatch(scalar.Text));

    private static bool IsSecret(string name) => SecretName().IsMatch(name) && !PublicName().IsMatch(name);

    [GeneratedRegex("password|passphrase|passwd|secret|token|credential|api_?key|private_?key", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    /// <summary>The name of a secret, or a setting about tokens, is none itself.</summary>
    [GeneratedRegex("(arn|name|id|path|ttl|validity|length)$|^(Http|Metadata)Tokens$|^Secrets$", RegexOptions.IgnoreCase)]
    private static partial Regex PublicName();

    [GeneratedRegex(@"\b(AKIA|ASIA)(?=[0-9A-Z]{16}\b)|-----BEGIN [A-Z ]*PRIVATE KEY")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{\{resolve:(secretsmanager|ssm-secure):")]
    private static partial Regex Resolved();
}
