using CfnGen.Model.Documents;

namespace CfnGen.Rules.Tests.Mutations;

/// <summary>Makes trees of what templates are made of, put together at random.</summary>
internal sealed class RandomTrees(int seed)
{
    private const int MaxDepth = 5;

    private static readonly string[] Keys =
    [
        "Resources", "Parameters", "Conditions", "Mappings", "Outputs", "Rules", "Transform", "Metadata", "Type", "Properties", "DependsOn", "Condition", "UpdatePolicy", "CreationPolicy",
        "A", "B", "Value", "Export", "Name", "Default", "AllowedValues", "Assertions", "Assert", "Fn::ForEach::Loop", "Fn::Transform", "AWS::CloudFormation::Interface", "AWS::CloudFormation::Init",
        "VpcId", "Tags", "Statement", "PolicyDocument", "SecurityGroupIngress", "UserData", "ParameterGroups", "cfngen", "ignore",
    ];

    private static readonly string[] Texts =
    [
        "", "A", "B", "AWS::SNS::Topic", "AWS::EC2::Instance", "AWS::IAM::Role", "AWS::AutoScaling::AutoScalingGroup", "AWS::ECS::Service", "Custom::A", "AWS::NoValue", "AWS::LanguageExtensions",
        "${A}", "${A.B", "${!A}", "${", "{{resolve:ssm:x}}", "{{resolve:", "true", "12", "-1e9", "arn:aws:iam::1:role/x", "10.0.0.0/99", "String", "List<Number>", "Retain", "PT1H",
    ];

    private static readonly IntrinsicFunction[] Functions =
    [
        IntrinsicFunction.Ref, IntrinsicFunction.GetAtt, IntrinsicFunction.Sub, IntrinsicFunction.Join, IntrinsicFunction.Select, IntrinsicFunction.Split, IntrinsicFunction.FindInMap,
        IntrinsicFunction.If, IntrinsicFunction.Equals, IntrinsicFunction.And, IntrinsicFunction.Not, IntrinsicFunction.Condition, IntrinsicFunction.Cidr, IntrinsicFunction.GetStackOutput,
        IntrinsicFunction.Base64, IntrinsicFunction.Contains, IntrinsicFunction.ImportValue, IntrinsicFunction.Transform,
    ];

    private readonly Dice dice = new(seed);

    /// <summary>A mapping with some sections, so that rules look at what is in them.</summary>
    public TemplateDocument Template() => new(new MappingNode(
    [
        new("Parameters", Mapping(2)),
        new("Conditions", Mapping(2)),
        new("Resources", new MappingNode([new("A", Resource()), new("B", Resource()), new("C", Node(1))])),
        new("Outputs", Mapping(2)),
        new("Metadata", Node(2)),
    ]));

    private MappingNode Resource() => new(
    [
        new("Type", ScalarNode.String(Texts[3 + dice.Next(6)])),
        new("Properties", Node(2)),
        new("Metadata", Node(2)),
        new("Condition", Node(MaxDepth)),
    ]);

    private TemplateNode Node(int depth) => dice.Next(depth < MaxDepth ? 8 : 2) switch
    {
        0 or 1 => ScalarNode.String(Texts[dice.Next(Texts.Length)]),
        2 or 3 => new SequenceNode([.. Enumerable.Range(0, dice.Next(4)).Select(_ => Node(depth + 1))]),
        4 or 5 => new IntrinsicNode(Functions[dice.Next(Functions.Length)], Node(depth + 1)),
        _ => Mapping(depth + 1),
    };

    private MappingNode Mapping(int depth) =>
        new([.. Keys.Where(_ => dice.Next(10) == 0).Select(key => new MappingEntry(key, Node(depth)))]);
}
