using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.Templates;

public sealed class CheckedTemplateTests
{
    private const string Template = """
        Conditions:
          IsProd: !Equals [!Ref Stage, prod]
        Resources:
          Alerts:
            Type: AWS::SNS::Topic
            Condition: IsProd
            DependsOn: [Queue]
            Properties:
              DisplayName: !If [IsLarge, !GetAtt Queue.QueueName, !Sub ["${Queue.Arn}${Name}${!Text}${AWS::Region}", {Name: !FindInMap [Table, a, b]}]]
        Outputs:
          Topic: {Value: !Ref Alerts}
        """;

    [Fact]
    public void Notes_every_name_with_the_entry_that_uses_it_and_what_is_known_there()
    {
        var template = new CheckedTemplate(Check.Read(Template));

        var references = template.References.Select(reference => $"{reference.Owner.Name} {reference.Kind} {reference} {reference.When}".TrimEnd());

        Assert.Equal(
            [
                "IsProd Ref Stage",
                "Alerts Condition IsProd",
                "Alerts DependsOn Queue",
                "Alerts Condition IsLarge when IsProd",
                "Alerts GetAtt Queue.QueueName when IsProd and IsLarge",
                "Alerts GetAtt ${Queue.Arn} when IsProd and not IsLarge",
                "Alerts Ref ${AWS::Region} when IsProd and not IsLarge",
                "Alerts Mapping Table when IsProd and not IsLarge",
                "Topic Ref Alerts",
            ],
            references);
    }

    [Fact]
    public void Notes_every_call_of_a_function()
    {
        var template = new CheckedTemplate(Check.Read(Template));

        var calls = template.Calls.Select(call => call.Function.Name);

        Assert.Equal(["Fn::Equals", "Ref", "Fn::If", "Fn::GetAtt", "Fn::Sub", "Fn::FindInMap", "Ref"], calls);
    }

    [Fact]
    public void Gives_each_place_its_way_from_the_root()
    {
        var template = new CheckedTemplate(Check.Read(Template));

        var mapping = template.Calls.Single(call => call.Function.Name == "Fn::FindInMap");

        Assert.Equal("Resources/Alerts/Properties/DisplayName/Fn::If/2/Fn::Sub/1/Name", mapping.Place.Path);
    }
}
