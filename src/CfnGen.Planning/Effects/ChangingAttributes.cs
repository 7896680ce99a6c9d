using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Effects;

/// <summary>The attributes that an update in place changes. All others of a resource stay while it is not replaced.</summary>
internal static class ChangingAttributes
{
    /// <summary>Whether an update of a resource may change what <c>Fn::GetAtt</c> reads of it.</summary>
    /// <param name="doubt">When, as words that complete "if …"; null: for certain.</param>
    public static bool MayChange(UpdatedResource resource, string attribute, out string? doubt)
    {
        doubt = null;
        switch (resource.After.Type)
        {
            case "AWS::EC2::LaunchTemplate":
                return attribute == "LatestVersionNumber" && Changes(resource, "Properties.LaunchTemplateData");
            case "AWS::SSM::Parameter":
                return attribute == "Value" && Changes(resource, "Properties.Value");
            case "AWS::CloudFormation::Stack":
                doubt = $"the output of {resource.After.LogicalId} changes";
                return attribute.StartsWith("Outputs.", StringComparison.Ordinal);
            default:
                doubt = $"the provider of {resource.After.LogicalId} returns another value";
                return resource.After.IsCustom;
        }
    }

    private static bool Changes(UpdatedResource resource, string path)
    {
        foreach (var change in resource.Changes)
        {
            if (change.Path.StartsWith(path, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a resource is updated at all, rather than its metadata and attributes only.</summary>
    public static bool IsUpdated(UpdatedResource resource) => resource.Changes.Any(change => change.Effect is not (UpdateEffect.None or UpdateEffect.ExistenceIf));
}
