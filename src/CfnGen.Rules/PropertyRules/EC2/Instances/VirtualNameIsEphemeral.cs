using System.Globalization;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>A device without a volume is one that the machine itself has.</summary>
internal sealed class VirtualNameIsEphemeral : Rule
{
    public override RuleInfo Info { get; } = new("CG3155", Severity.Error,
        "VirtualName is ephemeral and a number from 0 to 23.",
        "EC2 refuses the mapping; an instance or a group does not start.",
        "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  BlockDeviceMappings: [{DeviceName: /dev/sdb, VirtualName: scratch}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  BlockDeviceMappings: [{DeviceName: /dev/sdb, VirtualName: ephemeral0}]
            """,
    };

    private const string Prefix = "ephemeral";
    private const int Highest = 23;

    private static readonly string[] Types =
        ["AWS::AutoScaling::LaunchConfiguration", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::EC2::SpotFleet"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var mapping in template.Properties.ObjectsOf(type, "BlockDeviceMapping"))
            {
                foreach (var name in template.Texts(mapping, "VirtualName"))
                {
                    if (!IsEphemeral(name.Text) && template.CanLack(mapping, "Ebs", name.When))
                    {
                        yield return At(name.Place, $"'{name.Text}'{name.Origin} is no device of an instance: write {Prefix}0 to {Prefix}{Digits.Of(Highest)}.");
                    }
                }
            }
        }
    }

    private static bool IsEphemeral(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal)
        && int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Highest;
}
