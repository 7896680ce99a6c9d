namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>The words of CloudFormation's API that every call has.</summary>
internal static class CloudFormationWire
{
    public const string Version = "2010-05-15";
}
