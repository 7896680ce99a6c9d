using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class RequiredPropertyIsSetTests
{
    private readonly RequiredPropertyIsSet rule = new();

    [Fact]
    public void Accepts_what_has_all_that_it_needs()
    {
        const string Template = """
            Resources:
              Mail:
                Type: AWS::SNS::Subscription
                Properties:
                  Protocol: email
                  TopicArn: !Ref Alerts
              Alerts:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_missing_in_a_resource_and_inside()
    {
        const string Template = """
            Resources:
              Nothing:
                Type: AWS::SNS::Subscription
              Mail:
                Type: AWS::SNS::Subscription
                Properties:
                  Protocol: email
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Subscription:
                    - Protocol: email
                  Tags: [{Key: Name}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Resources/Nothing: AWS::SNS::Subscription needs 'Protocol'.",
                "(2,3) Resources/Nothing: AWS::SNS::Subscription needs 'TopicArn'.",
                "(6,5) Resources/Mail/Properties: AWS::SNS::Subscription needs 'TopicArn'.",
                "(12,11) Resources/Alerts/Properties/Subscription/0: Subscription needs 'Endpoint'.",
                "(13,14) Resources/Alerts/Properties/Tags/0: Tag needs 'Value'.",
            ],
            findings);
    }

    [Fact]
    public void Follows_a_branch_without_a_value()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Mail:
                Type: AWS::SNS::Subscription
                Properties:
                  Protocol: !If [IsProd, email, !Ref AWS::NoValue]
                  TopicArn: !Ref Alerts
              Alerts:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,37) Resources/Mail/Properties/Protocol/Fn::If/2: AWS::SNS::Subscription needs 'Protocol', and here it has none when not IsProd."], findings);
    }

    [Fact]
    public void Leaves_a_branch_that_never_happens_and_a_macro_alone()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Mail:
                Type: AWS::SNS::Subscription
                Condition: IsProd
                Properties:
                  Protocol: !If [IsProd, email, !Ref AWS::NoValue]
                  TopicArn: !Ref Alerts
              Alerts:
                Type: AWS::SNS::Topic
              Other:
                Type: AWS::SNS::Subscription
                Properties:
                  Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://x/y}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Finds_the_place_of_a_pair_that_stands_alone_in_a_list()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Tags: [Key: a]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,14) Resources/Alerts/Properties/Tags/0: Tag needs 'Value'."], findings);
    }
}
