using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class RefTargetExistsTests
{
    private readonly RefTargetExists rule = new();

    [Fact]
    public void Accepts_parameters_resources_and_pseudo_parameters()
    {
        const string Template = """
            Parameters:
              Mail: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Mail
                  TopicName: !Sub ${AWS::StackName}-${Queue}
              Queue:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_name_that_is_nothing_with_the_nearest_that_is()
    {
        const string Template = """
            Parameters:
              Mail: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName:
                    Ref: Mial
                  TopicName: !Ref AWS::StackNam
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,14) Resources/Alerts/Properties/DisplayName/Ref: There is no parameter and no resource 'Mial'. Did you mean 'Mail'?",
                "(9,18) Resources/Alerts/Properties/TopicName/Ref: There is no parameter and no resource 'AWS::StackNam'. Did you mean 'AWS::StackName'?",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_variable_of_a_script_that_is_not_escaped()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties:
                  UserData:
                    Fn::Base64: !Sub |
                      echo ${HOSTNAME}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,21) Resources/Server/Properties/UserData/Fn::Base64/Fn::Sub: There is no parameter and no resource 'HOSTNAME' for ${HOSTNAME}; a variable of a script is written ${!HOSTNAME}."], findings);
    }

    [Fact]
    public void Reports_a_reference_below_a_property_that_does_not_exist()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Unknown: [{Name: !Ref Nothing}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,24) Resources/Alerts/Properties/Unknown/0/Name/Ref: There is no parameter and no resource 'Nothing'."], findings);
    }

    [Fact]
    public void Leaves_variables_that_the_call_defines_and_escaped_ones_alone()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub ["${Name}-${!Shell}", {Name: !Ref AWS::Region}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_template_alone_that_a_macro_may_change()
    {
        const string Template = """
            Transform: [Company-Standards]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref AddedByTheMacro
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_the_names_that_a_loop_makes_alone()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Resources:
              Fn::ForEach::Topics:
                - Name
                - [Red, Blue]
                - Topic${Name}:
                    Type: AWS::SNS::Topic
                    Properties:
                      DisplayName: !Ref Name
            Outputs:
              Red:
                Value: !Ref TopicRed
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Says_that_conditions_and_rules_see_no_resources()
    {
        const string Template = """
            Rules:
              IsMine:
                Assertions: [{Assert: !Equals [!Ref Alerts, mine]}]
            Conditions:
              IsMine: !Equals [!Ref Alerts, mine]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(3,36) Rules/IsMine/Assertions/0/Assert/Fn::Equals/0/Ref: 'Alerts' is a resource, and a rule sees parameters only: it is computed before any resource is made.",
                "(5,20) Conditions/IsMine/Fn::Equals/0/Ref: 'Alerts' is a resource, and a condition sees parameters only: it is computed before any resource is made.",
            ],
            findings);
    }
}
