/** How Chinese job descriptions are usually written, where no standard says so. */
export const CONVENTIONS = '岗位说明书编写惯例（toserve.com/article/18671227）';
