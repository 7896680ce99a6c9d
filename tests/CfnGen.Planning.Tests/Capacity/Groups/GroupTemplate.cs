namespace CfnGen.Planning.Tests.Capacity.Groups;

/// <summary>A template with one group and its launch template.</summary>
internal sealed record GroupTemplate
{
    /// <summary>In flow style, such as <c>{AutoScalingRollingUpdate: {MaxBatchSize: 2}}</c>; null: there is none.</summary>
    public string? UpdatePolicy { get; init; }

    public string? CreationPolicy { get; init; }

    public int MinSize { get; init; } = 2;

    public int MaxSize { get; init; } = 4;

    public int? DesiredCapacity { get; init; }

    /// <summary>Further lines of the group's properties.</summary>
    public string Properties { get; init; } = "";

    public string Version { get; init; } = "!GetAtt Launch.LatestVersionNumber";

    public string Image { get; init; } = "ami-1";

    /// <summary>What the launch template's metadata write into a file.</summary>
    public string Content { get; init; } = "one";

    public static string Rolling(string settings) => $"{{AutoScalingRollingUpdate: {{{settings}}}}}";

    public override string ToString() => $$$"""
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup{{{Attribute("UpdatePolicy", UpdatePolicy)}}}{{{Attribute("CreationPolicy", CreationPolicy)}}}
            Properties:
              MinSize: {{{MinSize}}}
              MaxSize: {{{MaxSize}}}{{{(DesiredCapacity is { } desired ? $"\n      DesiredCapacity: {desired}" : "")}}}
              VPCZoneIdentifier: [subnet-1, subnet-2]
              LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: {{{Version}}} }{{{(Properties.Length == 0 ? "" : "\n      " + Properties)}}}
          Launch:
            Type: AWS::EC2::LaunchTemplate
            Metadata:
              AWS::CloudFormation::Init:
                config:
                  files:
                    /etc/app.conf:
                      content: {{{Content}}}
            Properties:
              LaunchTemplateData: {ImageId: {{{Image}}}, InstanceType: t3.micro}
        """;

    private static string Attribute(string name, string? value) => value is null ? "" : $"\n    {name}: {value}";
}
