using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences.Guards;

/// <summary>Settings that give public addresses to what is started; who gets in by them is for security groups to say.</summary>
internal static class Addresses
{
    private const string GetAddress = "gives each instance a public address now";

    private static readonly string[] True = ["true"];

    public static IReadOnlyList<Guard> All { get; } =
    [
        Address("AWS::EC2::Subnet", "MapPublicIpOnLaunch", True, "gives public addresses to what is started in it now"),
        Address("AWS::EC2::Instance", "NetworkInterfaces.AssociatePublicIpAddress", True, "has a public address now"),
        Address("AWS::EC2::LaunchTemplate", "LaunchTemplateData.NetworkInterfaces.AssociatePublicIpAddress", True, GetAddress),
        Address("AWS::AutoScaling::LaunchConfiguration", "AssociatePublicIpAddress", True, GetAddress),
        Address("AWS::ECS::Service", "NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp", ["ENABLED"], "gives each task a public address now"),
    ];

    private static Guard Address(string type, string path, string[] loose, string says) => new(type, path, loose, Absence.Tight, says) { Kind = ConsequenceKind.AccessWidened };
}
