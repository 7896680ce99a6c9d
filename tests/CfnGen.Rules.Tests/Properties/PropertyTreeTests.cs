using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.Properties;

public sealed class PropertyTreeTests
{
    [Fact]
    public void Follows_lists_objects_and_the_branches_that_can_happen()
    {
        var template = new CheckedTemplate(Check.Read("""
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [IsProd, !If [IsProd, a, b], !Ref AWS::NoValue]
                  Subscription:
                    - !If [IsProd, {Protocol: email}, {Protocol: sms}]
            """));

        var values = template.Properties.Values.Select(value => $"{value.Place.Path["Resources/Alerts/Properties/".Length..]} {value.Type} {value.When}".TrimEnd());

        Assert.Equal(
            [
                "DisplayName/Fn::If/1/Fn::If/1 string when IsProd and IsProd",
                "Subscription []#Subscription",
                "Subscription/0/Fn::If/1 #Subscription when IsProd",
                "Subscription/0/Fn::If/1/Protocol string when IsProd",
                "Subscription/0/Fn::If/2 #Subscription when not IsProd",
                "Subscription/0/Fn::If/2/Protocol string when not IsProd",
            ],
            values);
    }

    [Fact]
    public void Is_empty_where_a_macro_may_change_the_template()
    {
        var template = new CheckedTemplate(Check.Read("""
            Transform: Company-Standards
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Properties: {DisplayName: a}}
            """));

        Assert.Empty(template.Properties.Objects);
    }
}
