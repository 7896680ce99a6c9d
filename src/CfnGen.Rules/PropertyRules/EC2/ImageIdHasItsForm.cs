using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2;

/// <summary>The id of an image looks like one.</summary>
internal sealed class ImageIdHasItsForm : Rule
{
    public override RuleInfo Info { get; } = new("CG3104", Severity.Error,
        "The id of an image that is written out begins with ami-, and 8 or 17 hexadecimal digits follow.",
        "EC2 finds no image under another id and launches nothing.",
        "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/finding-an-ami.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: amazon-linux-2023
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d4e5f60718
            """,
    };

    // Types of other services call something else an image.
    private static readonly string[] Types =
    [
        "AWS::AutoScaling::AutoScalingGroup", "AWS::AutoScaling::LaunchConfiguration", "AWS::Batch::ComputeEnvironment", "AWS::EC2::Instance",
        "AWS::EC2::LaunchTemplate", "AWS::EC2::SpotFleet",
    ];

    private const string Prefix = "ami-";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var value in template.Properties.ValuesOf(type, "ImageId"))
            {
                // What a mapping gives is left alone: for a region without an image it holds some other word.
                if (template.TextOf(new(value.Place, value.When)) is { } known && !IsId(known.Text) && !IsParameter(known.Text, type))
                {
                    yield return At(known.Place, $"'{known.Text}'{known.Origin} is no id of an image: it begins with {Prefix}, and 8 or 17 hexadecimal digits follow.");
                }
            }
        }
    }

    // A launch template may name a parameter of the Systems Manager, which EC2 reads at each launch.
    private static bool IsParameter(string text, string type) =>
        type == "AWS::EC2::LaunchTemplate" && text.StartsWith("resolve:ssm:", StringComparison.Ordinal);

    private static bool IsId(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal) || text.Length - Prefix.Length is not (8 or 17))
        {
            return false;
        }

        foreach (var character in text[Prefix.Length..])
        {
            if (!char.IsAsciiHexDigitLower(character))
            {
                return false;
            }
        }

        return true;
    }
}
