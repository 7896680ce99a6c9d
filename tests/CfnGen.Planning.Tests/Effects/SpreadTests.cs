namespace CfnGen.Planning.Tests.Effects;

/// <summary>What a change does to values that are written as before.</summary>
public sealed class SpreadTests
{
    [Fact]
    public void A_new_version_of_a_launch_template_rolls_the_group_that_reads_it()
    {
        const string Template = """
            Resources:
              Launch: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {InstanceType: t3.micro}}}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}
                UpdatePolicy: {AutoScalingRollingUpdate: {MinInstancesInService: 1}}
            """;

        var plan = Plans.Between(Template, Template.Replace("t3.micro", "t3.small", StringComparison.Ordinal));

        Assert.Equal(
            """
            Changed Launch NoInterruption
              Properties.LaunchTemplateData.InstanceType NoInterruption
            Changed Group InstancesRoll
              Properties.LaunchTemplate.Version InstancesRoll because of UpdatedResource Launch
            """,
            Plans.Summary(plan));
    }

    [Fact]
    public void A_replacement_goes_on_through_references_that_cannot_change()
    {
        const string Template = """
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24}}
              Interface: {Type: AWS::EC2::NetworkInterface, Properties: {SubnetId: !Sub "${Subnet}", Description: front}}
            """;

        var plan = Plans.Between(Template, Template.Replace("10.0.0.0/16", "10.0.0.0/17", StringComparison.Ordinal));

        Assert.Equal(
            """
            Changed Vpc Replacement
              Properties.CidrBlock Replacement
            Changed Subnet Replacement
              Properties.VpcId Replacement because of ReplacedResource Vpc
            Changed Interface Replacement
              Properties.SubnetId Replacement because of ReplacedResource Subnet
            """,
            Plans.Summary(plan));
    }

    [Fact]
    public void A_changed_condition_may_change_what_it_chooses()
    {
        const string Template = """
            Parameters: {Stage: {Type: String}}
            Conditions: {IsLive: !Equals [!Ref Stage, live]}
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !If [IsLive, 10.0.0.0/16, 10.1.0.0/16]}}
            """;

        var plan = Plans.Between(Template, Template.Replace(", live]", ", production]", StringComparison.Ordinal));

        Assert.Equal(
            """
            Changed Vpc ReplacementIf
              Properties.CidrBlock ReplacementIf because of Condition IsLive if IsLive comes out differently
            """,
            Plans.Summary(plan));
    }

    [Fact]
    public void A_change_in_one_branch_of_a_condition_is_told_with_the_condition()
    {
        const string Template = """
            Parameters: {Stage: {Type: String}}
            Conditions: {IsLive: !Equals [!Ref Stage, live]}
            Resources:
              Work: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: !If [IsLive, 5, 10]}}
            """;

        var plan = Plans.Between(Template, Template.Replace("5, 10]", "5, 20]", StringComparison.Ordinal));

        Assert.Equal(
            """
            Changed Work NoInterruption
              Properties.DelaySeconds unless IsLive NoInterruption if IsLive does not hold
            """,
            Plans.Summary(plan));
    }

    [Fact]
    public void Metadata_alone_touches_nothing()
    {
        const string Template = "Resources: {Work: {Type: AWS::SQS::Queue, Metadata: {Note: one}}}";

        var plan = Plans.Between(Template, Template.Replace("one", "two", StringComparison.Ordinal));

        Assert.Equal("Changed Work None\n  Metadata.Note None", Plans.Summary(plan));
    }

    [Fact]
    public void A_replacement_in_one_branch_depends_on_the_condition()
    {
        const string Template = """
            Parameters: {Stage: {Type: String}}
            Conditions: {IsLive: !Equals [!Ref Stage, live]}
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !If [IsLive, 10.0.0.0/16, 10.1.0.0/16]}}
            """;

        var plan = Plans.Between(Template, Template.Replace("10.1.0.0/16", "10.2.0.0/16", StringComparison.Ordinal));

        Assert.Equal(
            """
            Changed Vpc ReplacementIf
              Properties.CidrBlock unless IsLive ReplacementIf if IsLive does not hold
            """,
            Plans.Summary(plan));
    }

    [Fact]
    public void A_condition_under_another_name_decides_the_same()
    {
        const string Template = """
            Parameters: {Stage: {Type: String}}
            Conditions: {IsLive: !Equals [!Ref Stage, live]}
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Condition: IsLive, Properties: {CidrBlock: !If [IsLive, 10.0.0.0/16, 10.1.0.0/16]}}
            """;

        var plan = Plans.Between(Template, Template.Replace("IsLive", "IsProduction", StringComparison.Ordinal));

        Assert.Equal("", Plans.Summary(plan));
        Assert.Equal(["IsProduction", "IsLive"], plan.Entries.Select(entry => entry.Name));
    }

    [Fact]
    public void A_new_attribute_for_a_new_index_replaces_no_table()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema: [{AttributeName: Id, KeyType: HASH}]
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
            """;

        var plan = Plans.Between(Template, Template.Replace("AttributeType: S}]", "AttributeType: S}, {AttributeName: Day, AttributeType: S}]", StringComparison.Ordinal));

        Assert.Equal("Changed Orders NoInterruption\n  Properties.AttributeDefinitions[Day] NoInterruption", Plans.Summary(plan));
    }
}
