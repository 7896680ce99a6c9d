using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>The volumes of a template: those that are resources, and those that instances get when they start.</summary>
internal static class Volumes
{
    public const string Resource = "AWS::EC2::Volume";

    public static IEnumerable<CheckedObject> AllVolumes(this CheckedTemplate template)
    {
        foreach (var volume in template.Properties.ObjectsOf(Resource))
        {
            yield return volume;
        }

        foreach (var volume in template.Properties.ObjectsOf("AWS::EC2::Instance", "Ebs"))
        {
            yield return volume;
        }

        foreach (var volume in template.Properties.ObjectsOf("AWS::EC2::LaunchTemplate", "Ebs"))
        {
            yield return volume;
        }

        foreach (var volume in template.Properties.ObjectsOf("AWS::EC2::SpotFleet", "EbsBlockDevice"))
        {
            yield return volume;
        }

        foreach (var volume in template.Properties.ObjectsOf("AWS::AutoScaling::LaunchConfiguration", "BlockDevice"))
        {
            yield return volume;
        }
    }

    /// <summary>The property that says how large a volume is, in GiB.</summary>
    public static string SizeOf(CheckedObject volume) => volume.Resource.Type == Resource ? "Size" : "VolumeSize";
}
