using System.Globalization;
using System.Text;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.DeploymentRules;

/// <summary>A deployment gives no more than a stack takes.</summary>
internal sealed class DeploymentFits : DeploymentRule
{
    private const int MaxParameters = 200;
    private const int MaxValueBytes = 4096;
    private const int MaxTags = 50;
    private const int MaxTagKey = 128;
    private const int MaxTagValue = 256;

    public override RuleInfo Info { get; } = new("CG1804", Severity.Error,
        "A deployment gives at most 200 parameters of 4,096 bytes, and 50 tags whose keys have up to 128 characters and whose values have up to 256.",
        "CloudFormation refuses to create or update the stack.",
        Guide.Limits)
    {
        Wrong = """
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
            tags:
              aws:team: web
            """,
        Right = """
            template-file-path: alerts.yaml
            parameters:
              Mail: team@example.com
            tags:
              team: web
            """,
    };

    public override IEnumerable<Finding> Check(CheckedDeployment deployment)
    {
        foreach (var (section, most, what) in new[] { (deployment.Parameters, MaxParameters, "parameters"), (deployment.Tags, MaxTags, "tags") })
        {
            if (section?.Entries.Length is { } count && count > most)
            {
                yield return AtKey(section, string.Create(CultureInfo.InvariantCulture, $"A stack takes at most {most} {what}, and these are {count}."));
            }
        }

        foreach (var value in deployment.Parameters?.Entries ?? [])
        {
            if (value.Text is { } text && Encoding.UTF8.GetByteCount(text) is var bytes && bytes > MaxValueBytes)
            {
                yield return At(value, string.Create(CultureInfo.InvariantCulture, $"The value of '{value.Name}' has {bytes:N0} bytes, and a parameter takes at most {MaxValueBytes:N0}."));
            }
        }

        foreach (var tag in deployment.Tags?.Entries ?? [])
        {
            if (TagProblem(tag) is { } problem)
            {
                yield return AtKey(tag, problem);
            }
        }
    }

    private static string? TagProblem(Place tag) =>
        tag.Name.Length is 0 or > MaxTagKey ? string.Create(CultureInfo.InvariantCulture, $"The key of a tag has 1 to {MaxTagKey} characters, and this one {tag.Name.Length}.")
        : tag.Name.StartsWith("aws:", StringComparison.OrdinalIgnoreCase) ? $"'{tag.Name}' begins with 'aws:', which is reserved: choose another key."
        : tag.Text is { Length: > MaxTagValue } value ? string.Create(CultureInfo.InvariantCulture, $"The value of the tag '{tag.Name}' has {value.Length} characters, and a tag takes at most {MaxTagValue}.")
        : null;
}
