using Amazon;

namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>What a collection is that nobody set: null, or empty where the whole program asked the SDK for the behaviour of its version 3.</summary>
internal static class Absent
{
    public static List<T>? List<T>() => AWSConfigs.InitializeCollections ? [] : null;

    public static Dictionary<string, string>? Map() => AWSConfigs.InitializeCollections ? [] : null;
}
