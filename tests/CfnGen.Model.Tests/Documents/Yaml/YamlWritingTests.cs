using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.TestKit.Surroundings;
using static CfnGen.Model.Tests.Documents.Tree;

namespace CfnGen.Model.Tests.Documents.Yaml;

public sealed class YamlWritingTests
{
    [Fact]
    public void Writes_a_template_as_a_person_would()
    {
        var document = Document(
            ("AWSTemplateFormatVersion", Text("2010-09-09")),
            ("Description", Text("A web application")),
            ("Parameters", Map(
                ("Retention", Map(("Type", Text("Number")), ("AllowedValues", List(Number(1), Number(3), Number(5), Number(7))))),
                ("Name", Map(("Type", Text("String")))))),
            ("Conditions", Map(
                ("HasKeyName", Call(IntrinsicFunction.Not, List(Call(IntrinsicFunction.Equals, List(Ref("KeyName"), Text("")))))),
                ("HasName", Call(IntrinsicFunction.Condition, Text("HasKeyName"))))),
            ("Resources", Map(
                ("Launch", Map(
                    ("Type", Text("AWS::AutoScaling::LaunchConfiguration")),
                    ("Properties", Map(
                        ("KeyName", If("HasKeyName", Ref("KeyName"), Ref("AWS::NoValue"))),
                        ("ImageId", GetAtt("Image", "Id")),
                        ("Zone", Call(IntrinsicFunction.Select, List(Number(0), Call(IntrinsicFunction.GetAZs, Text(""))))),
                        ("Groups", List(Map(("Key", Text("a")), ("Value", Text("yes"))), Sub("${A}-b"))),
                        ("Empty", List()),
                        ("UserData", Call(IntrinsicFunction.Base64, Sub("#!/bin/bash\necho ${A}\n"))))))),
                ("Topic", Map(("Type", Text("AWS::SNS::Topic")))))));

        var yaml = document.ToYaml();

        Assert.Equal(
            """
            AWSTemplateFormatVersion: '2010-09-09'
            Description: A web application

            Parameters:
              Retention:
                Type: Number
                AllowedValues: [1, 3, 5, 7]

              Name:
                Type: String

            Conditions:
              HasKeyName: !Not [!Equals [!Ref KeyName, '']]
              HasName: !Condition HasKeyName

            Resources:
              Launch:
                Type: AWS::AutoScaling::LaunchConfiguration
                Properties:
                  KeyName: !If [HasKeyName, !Ref KeyName, !Ref AWS::NoValue]
                  ImageId: !GetAtt Image.Id
                  Zone: !Select [0, !GetAZs '']
                  Groups:
                    - Key: a
                      Value: 'yes'
                    - !Sub ${A}-b
                  Empty: []
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      echo ${A}

              Topic:
                Type: AWS::SNS::Topic

            """.ReplaceLineEndings("\n"),
            yaml);
    }

    [Fact]
    public void Writes_the_same_to_a_writer_as_to_a_string()
    {
        var document = Document([.. Enumerable.Range(0, 5000).Select(i => ($"Key{i}", (TemplateNode)Text($"value {i}")))]);
        using var target = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

        document.WriteYaml(target);

        Assert.Equal(document.ToYaml(), target.ToString());
    }

    [Fact]
    public void Writes_the_same_in_every_culture()
    {
        var document = Document(("A", List(ScalarNode.Float(1.5), Number(-1), Text("title\u0001"), Call(IntrinsicFunction.If, Text("i")))));
        var expected = document.ToYaml();

        using var turkish = new CultureScope("tr-TR");

        Assert.Equal(expected, document.ToYaml());
    }

    [Fact]
    public void Writes_nothing_as_an_empty_mapping() => Assert.Equal("{}\n", Document().ToYaml());
}
