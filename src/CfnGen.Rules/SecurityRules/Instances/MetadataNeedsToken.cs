using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Instances;

/// <summary>The metadata service, which gives out the keys of an instance's role, is asked with a token only (IMDSv2).</summary>
internal sealed class MetadataNeedsToken : Rule
{
    public override RuleInfo Info { get; } = new("CG4501", Severity.Warning,
        "An instance gives its metadata only to those who bring a token (IMDSv2).",
        "Without a token one request that an attacker gets a web server to send is enough to read the keys of the instance's role.",
        "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, MetadataOptions: {HttpTokens: required}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var machine in Machines(template))
        {
            if (machine.HasMacro)
            {
                continue;
            }

            if (machine.Find("MetadataOptions") is not { } options)
            {
                yield return AtKey(machine.Place, $"Let '{machine.Resource.Name}' ask for a token: MetadataOptions with 'HttpTokens: required'.");
                continue;
            }

            foreach (var branch in Branches.Of(options, machine.When, template.Conditions))
            {
                if (Optional(branch, template) is { } known)
                {
                    yield return At(known.Place, $"Set HttpTokens to 'required': 'optional'{known.Origin} lets everybody in who can make the machine send one request.");
                }
            }
        }
    }

    private static IEnumerable<CheckedObject> Machines(CheckedTemplate template)
    {
        foreach (var machine in template.Properties.ObjectsOf("AWS::AutoScaling::LaunchConfiguration"))
        {
            yield return machine;
        }

        foreach (var machine in template.Properties.ObjectsOf("AWS::EC2::LaunchTemplate", "LaunchTemplateData"))
        {
            yield return machine;
        }

        foreach (var machine in template.Properties.ObjectsOf("AWS::EC2::Instance"))
        {
            if (machine.Find("LaunchTemplate") is null)
            {
                yield return machine;
            }
        }
    }

    private static KnownText? Optional(Branch options, CheckedTemplate template) =>
        options.Place["HttpTokens"] is { } tokens && template.TextOf(new(tokens, options.When)) is { Text: "optional" } known ? known : null;
}
