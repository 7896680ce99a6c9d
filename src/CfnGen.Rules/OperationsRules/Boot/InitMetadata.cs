using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Boot;

/// <summary>The work for cfn-init that stands in the metadata of resources.</summary>
internal static class InitMetadata
{
    private const string Key = "AWS::CloudFormation::Init";

    public static Place? Of(CheckedResource resource) => resource.Place["Metadata"]?[Key];

    /// <summary>Whether it has such work, or a macro may give it some.</summary>
    public static bool MayBeIn(CheckedResource resource)
    {
        var metadata = resource.Place["Metadata"];
        return metadata?[Key] is not null || metadata?.Node is IntrinsicNode || metadata?["Fn::Transform"] is not null;
    }
}
