using CfnGen.Refresh;

return args switch
{
    ["catalogue", .. var rest] => CatalogueVerb.Run(RefreshOptions.Parse(rest)),
    ["records", .. var rest] => RecordsVerb.Run(rest),
    ["values", .. var rest] => ValuesVerb.Run(RefreshOptions.Parse(rest)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        Maintainers only. Verbs:
          records [--check]
              Writes the records of src/CfnGen.Resources from the catalogue; with --check says which are not current.
          catalogue [--spec FOLDER] [--registry FOLDER] [--sdk FOLDER]
              Writes src/CfnGen.Catalogue/Data and docs/catalogue.md from the inputs that data/sources.json pins.
              A folder stands in for a download: an unpacked @aws-cdk/aws-service-spec, cfn-lint's data/schemas,
              or a folder of unpacked @aws-sdk clients, each under its package's last name.
          values [--extensions FOLDER]
              Writes src/CfnGen.Rules/Data from cfn-lint's data/schemas/extensions, or from the folder that stands in for it.
        """);
    return 2;
}
