namespace CfnGen.CloudFormationStandIn.Resources;

/// <summary>The service that makes a resource could not.</summary>
internal sealed class ResourceFailedException(string reason) : Exception(reason);
