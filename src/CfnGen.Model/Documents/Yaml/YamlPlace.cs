namespace CfnGen.Model.Documents.Yaml;

/// <summary>Where a scalar stands, which decides how it may be spelled.</summary>
internal enum YamlPlace
{
    Block,
    Flow,
    Key,
}
