using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.Properties;

public sealed class KnownValuesTests
{
    private const string Template = """
        Parameters:
          Size: {Type: Number, Default: 3}
          Free: {Type: Number}
          Image: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /name}
        Conditions:
          IsBig: !Equals [!Ref Size, '9']
          IsFree: !Equals [!Ref Free, '1']
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MinSize: !If [IsFree, '1', !Ref Size]
              MaxSize: !If [IsFree, !Ref AWS::NoValue, 4.5]
              DesiredCapacity: !If [IsBig, !Ref Size, !Ref Free]
              Cooldown: '{{resolve:ssm:/cooldown}}'
              PlacementGroup: !Ref Image
              HealthCheckType: many
        """;

    [Fact]
    public void Knows_literals_and_the_defaults_of_parameters_in_each_branch()
    {
        var (template, group) = Read();

        var numbers = template.Numbers(group, "MinSize");

        Assert.Equal(["1", "3 (the default of the parameter 'Size')"], numbers.Select(known => known.Text + known.Origin));
    }

    [Fact]
    public void Leaves_out_NoValue_and_what_is_no_number()
    {
        var (template, group) = Read();

        Assert.Equal([4.5], template.Numbers(group, "MaxSize").Select(known => known.Number));
        Assert.Empty(template.Numbers(group, "HealthCheckType"));
        Assert.Empty(template.Values(group, "VPCZoneIdentifier"));
    }

    [Fact]
    public void Leaves_out_a_default_that_cannot_come_there_and_what_only_deploy_time_knows()
    {
        var (template, group) = Read();

        Assert.Empty(template.Texts(group, "DesiredCapacity"));
        Assert.Empty(template.Texts(group, "Cooldown"));
        Assert.Empty(template.Texts(group, "PlacementGroup"));
    }

    [Fact]
    public void Knows_which_branches_can_meet()
    {
        var (template, group) = Read();
        var smallest = template.Numbers(group, "MinSize");
        var largest = template.Numbers(group, "MaxSize")[0];

        var meeting = smallest.Where(known => template.CanMeet(known.When, largest.When));

        Assert.Equal([3], meeting.Select(known => known.Number));
    }

    [Fact]
    public void A_default_meets_no_branch_in_which_its_parameter_has_another_value()
    {
        var template = new CheckedTemplate(Check.Read("""
            Parameters:
              Engine: {Type: String, Default: aurora-mysql}
            Conditions:
              IsAurora: !Equals [!Ref Engine, aurora-mysql]
            Resources:
              Database:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: !Ref Engine
                  AllocatedStorage: !If [IsAurora, !Ref AWS::NoValue, '20']
            """));
        var database = template.Properties.ObjectsOf("AWS::RDS::DBInstance").Single();

        var engine = template.Texts(database, "Engine").Single();
        var storage = template.Numbers(database, "AllocatedStorage").Single();

        Assert.False(template.CanMeet(engine.When, storage.When));
    }

    private static (CheckedTemplate Template, CheckedObject Group) Read()
    {
        var template = new CheckedTemplate(Check.Read(Template));
        return (template, template.Properties.ObjectsOf("AWS::AutoScaling::AutoScalingGroup").Single());
    }
}
