using CfnGen.Model.Documents;
using CfnGen.Rules;

namespace CfnGen.Cli.Checking;

/// <summary>Pays for the first use of the rules and the catalogue, while another thread reads the command line and the file.</summary>
/// <remarks>A template that nobody gets, with one of everything that most templates have: each rule that looks at it is then ready.</remarks>
internal static class RuleWarmUp
{
    public static void Check() => TemplateChecker.Check(new(Map(
        Entry("AWSTemplateFormatVersion", Text("2010-09-09")),
        Entry("Parameters", Map(Entry("Email", Map(Entry("Type", Text("String")), Entry("Default", Text("")))))),
        Entry("Mappings", Map(Entry("Sizes", Map(Entry("all", Map(Entry("size", Text("t3.micro")))))))),
        Entry("Conditions", Map(Entry("HasEmail", Call(IntrinsicFunction.Not, List(Call(IntrinsicFunction.Equals, List(Ref("Email"), Text("")))))))),
        Entry("Resources", Map(Group, Role, Alerts)),
        Entry("Outputs", Map(Entry("Topic", Map(Entry("Value", Ref("Alerts")))))))));

    private static MappingEntry Group => Resource("Group", "AWS::EC2::SecurityGroup",
        Entry("GroupDescription", Call(IntrinsicFunction.Sub, Text("for ${Email}"))),
        Entry("SecurityGroupIngress", List(Map(
            Entry("IpProtocol", Text("tcp")),
            Entry("FromPort", ScalarNode.Integer(443)),
            Entry("ToPort", ScalarNode.Integer(443)),
            Entry("CidrIp", Call(IntrinsicFunction.If, List(Text("HasEmail"), Text("10.0.0.0/8"), Ref("AWS::NoValue"))))))),
        Entry("Tags", List(Map(Entry("Key", Text("Name")), Entry("Value", Ref("AWS::StackName"))))));

    private static MappingEntry Role => Resource("Role", "AWS::IAM::Role",
        Entry("AssumeRolePolicyDocument", Map(Entry("Statement", List(Map(
            Entry("Effect", Text("Allow")),
            Entry("Principal", Map(Entry("Service", Text("ec2.amazonaws.com")))),
            Entry("Action", Text("sts:AssumeRole"))))))));

    private static MappingEntry Alerts => Resource("Alerts", "AWS::SNS::Topic",
        Entry("DisplayName", Call(IntrinsicFunction.Join, List(Text("-"), List(Ref("Email"), Call(IntrinsicFunction.GetAtt, List(Text("Group"), Text("GroupId"))))))));

    private static MappingEntry Resource(string name, string type, params MappingEntry[] properties) =>
        Entry(name, Map(Entry("Type", Text(type)), Entry("Properties", Map(properties))));

    private static MappingNode Map(params MappingEntry[] entries) => new(entries);

    private static MappingEntry Entry(string key, TemplateNode value) => new(key, value);

    private static SequenceNode List(params TemplateNode[] items) => new(items);

    private static ScalarNode Text(string text) => ScalarNode.String(text);

    private static IntrinsicNode Call(IntrinsicFunction function, TemplateNode argument) => new(function, argument);

    private static IntrinsicNode Ref(string name) => Call(IntrinsicFunction.Ref, Text(name));
}
