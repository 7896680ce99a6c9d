using CfnGen.Model.Tests.Declaration;

namespace CfnGen.Model.Tests.Intrinsics;

public sealed class FnTests
{
    [Fact]
    public void Base64() => Is("Value: !Base64 text", Fn.Base64("text"));

    [Fact]
    public void ImportValue() => Is("Value: !ImportValue vpc", Fn.ImportValue("vpc"));

    [Fact]
    public void ImportValue_by_a_name_that_deploy_time_knows() =>
        Is(
            """
            Value:
              Fn::ImportValue: !Sub ${AWS::StackName}-vpc
            """,
            Fn.ImportValue($"{Aws.StackName}-vpc"));

    [Fact]
    public void Join() => Is("Value: !Join ['-', [a, !Ref AWS::Region]]", Fn.Join("-", ["a", Aws.Region]));

    [Fact]
    public void Join_of_references() => Is("Value: !Join [',', [a]]", Fn.Join(",", (CfnList<Ref<Topic>>)["a"]));

    [Fact]
    public void Select_and_split() =>
        Is(
            """
            Value: !Select [0, !Split [',', !ImportValue x]]
            """,
            Fn.Select(0, Fn.Split(",", Fn.ImportValue("x"))));

    [Fact]
    public void Cidr() => Is("Value: !Cidr [10.0.0.0/16, 4, 8]", Fn.Cidr("10.0.0.0/16", 4, 8));

    [Fact]
    public void GetAZs_of_this_region_and_of_another()
    {
        Is("Value: !GetAZs ''", Fn.GetAZs());
        Is("Value: !GetAZs eu-west-1", Fn.GetAZs("eu-west-1"));
    }

    [Fact]
    public void Transform() =>
        Is(
            """
            Value: !Transform
              Name: AWS::Include
              Parameters:
                Location: s3://x
            """,
            Fn.Transform("AWS::Include", new() { ["Location"] = "s3://x" }));

    [Fact]
    public void Length_of_a_list_and_of_an_expression()
    {
        Is("Value: !Length [a, b]", Fn.Length((CfnList<CfnString>)["a", "b"]));
        Is("Value:\n  Fn::Length: !ImportValue x", Fn.Length(Fn.ImportValue("x")));
    }

    [Fact]
    public void ToJsonString_of_a_record() =>
        Is(
            """
            Value: !ToJsonString
              Endpoint: a
              Protocol: email
            """,
            Fn.ToJsonString(new TopicSubscription { Endpoint = "a", Protocol = "email" }));

    [Fact]
    public void GetStackOutput_with_what_was_given()
    {
        Is(
            """
            Value: !GetStackOutput
              StackName: network
              OutputName: VpcId
            """,
            Fn.GetStackOutput("network", "VpcId"));
        Is(
            """
            Value:
              Fn::GetStackOutput:
                StackName: network
                OutputName: VpcId
                Region: !Ref AWS::Region
                RoleArn: arn:x
            """,
            Fn.GetStackOutput("network", "VpcId", Aws.Region, "arn:x"));
    }

    [Fact]
    public void Sub_of_a_raw_text() => Is("Value: !Sub ${Name}-${!Text}", Fn.Sub("${Name}-${!Text}"));

    [Fact]
    public void Sub_of_a_raw_text_with_variables() =>
        Is(
            """
            Value: !Sub
              - ${Name}-${AWS::Region}
              - Name: x
            """,
            Fn.Sub("${Name}-${AWS::Region}", new() { ["Name"] = "x" }));

    [Theory]
    [InlineData("${}")]
    [InlineData("a ${Name")]
    [InlineData("${A ${B}}")]
    [InlineData("${ A}")]
    public void Sub_refuses_a_reference_without_a_name(string template) => Assert.Throws<FormatException>(() => Fn.Sub(template));

    [Fact]
    public void Sub_refuses_a_variable_that_stands_nowhere() => Assert.Throws<FormatException>(() => Fn.Sub("${A}", new() { ["B"] = "x" }));

    [Fact]
    public void GetAtt_and_references_of_resources() =>
        Assert.Equal(
            """
            Third:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: !Sub ${First} ${First.TopicName} ${Second}
                Extra: !GetAtt First.TopicName
            """,
            new FunctionStack().AsYaml("Resources", "Third"));

    [Fact]
    public void FindInMap_of_a_mapping_that_the_stack_declares() =>
        Assert.Equal(
            """
            Second:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: !FindInMap [Table, !Ref AWS::Region, Name]
            """,
            new FunctionStack().AsYaml("Resources", "Second"));

    [Fact]
    public void FindInMap_with_a_default() =>
        Assert.Contains("- DefaultValue: none", new FunctionStack().AsYaml("Outputs", "Default"), StringComparison.Ordinal);

    [Fact]
    public void FindInMap_in_a_text_is_called_by_the_key_that_it_looks_up() =>
        Assert.Equal(
            """
            Looked:
              Value: !Sub
                - ${Name}-x
                - Name: !FindInMap [Table, !Ref AWS::Region, Name]
            """,
            new FunctionStack().AsYaml("Outputs", "Looked"));

    [Fact]
    public void If_with_a_value_and_with_none() =>
        Assert.Equal(
            """
            First:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: !If [Both, a, b]
                FifoTopic: !If [Both, true, !Ref AWS::NoValue]
            """,
            new FunctionStack().AsYaml("Resources", "First"));

    [Fact]
    public void Conditions_of_conditions() =>
        Assert.Equal(
            """
            Both: !And [!Condition IsWest, !Or [!Not [!Condition IsWest], !Equals [!Ref AWS::Region, x]]]
            """,
            new FunctionStack().AsYaml("Conditions", "Both"));

    [Fact]
    public void And_refuses_fewer_than_two_and_more_than_ten()
    {
        var test = Fn.Equals("a", "b");

        Assert.Throws<ArgumentException>(() => Fn.And(test));
        Assert.Throws<ArgumentException>(() => Fn.Or([.. Enumerable.Repeat(test, 11)]));
    }

    [Fact]
    public void Pseudo_parameters() =>
        Is(
            """
            Value:
              - !Ref AWS::AccountId
              - !Ref AWS::NotificationARNs
              - !Ref AWS::NoValue
              - !Ref AWS::Partition
              - !Ref AWS::Region
              - !Ref AWS::StackId
              - !Ref AWS::StackName
              - !Ref AWS::URLSuffix
            """,
            CfnJson.Create([Aws.AccountId, Aws.NotificationARNs, Aws.NoValue, Aws.Partition, Aws.Region, Aws.StackId, Aws.StackName, Aws.URLSuffix]));

    private static void Is(string expected, CfnValue value) => Assert.Equal(expected, value.AsYaml());

    private sealed class FunctionStack : Stack
    {
        public override IReadOnlyList<string> Transform => ["AWS::LanguageExtensions"];

        public Mapping Table => Mapping(() => new() { ["eu-west-1"] = new() { ["Name"] = "x" } });

        public Condition IsWest => Condition(() => Fn.Equals(Aws.Region, "us-west-1"));

        public Condition Both => Condition(() => Fn.And(Fn.Condition(IsWest), Fn.Or(Fn.Not(IsWest), Fn.Equals(Aws.Region, "x"))));

        public Topic First => Resource(() => new Topic { TopicName = Fn.If<CfnString>(Both, "a", "b"), FifoTopic = Fn.If(Both, (CfnBoolean)true, Aws.NoValue) });

        public Topic Second => Resource(() => new Topic { TopicName = Fn.FindInMap(Table, Aws.Region, "Name") });

        public Topic Third => Resource(() => new Topic
        {
            TopicName = $"{First.Ref} {Fn.GetAtt(First, "TopicName")} {Second.Ref}",
            Extra = new() { ["Extra"] = Fn.GetAtt(First, "TopicName") },
        });

        public Output Default => Output(() => new() { Value = Fn.FindInMap(Table, Aws.Region, "Name", "none") });

        public Output Looked => Output(() => new() { Value = $"{Fn.FindInMap(Table, Aws.Region, "Name")}-x" });
    }
}
